namespace FieldService.Simulator.Geometry;

/// <summary>Metres east and north of the town hall.</summary>
internal readonly record struct Vec(double X, double Y)
{
    public double Length => Math.Sqrt((X * X) + (Y * Y));

    public double Angle => Math.Atan2(Y, X);

    public Vec Unit => Length > 1e-9 ? this * (1 / Length) : new Vec(1, 0);

    public Vec Left => new(-Y, X);

    public static Vec operator +(Vec a, Vec b) => new(a.X + b.X, a.Y + b.Y);

    public static Vec operator -(Vec a, Vec b) => new(a.X - b.X, a.Y - b.Y);

    public static Vec operator *(Vec a, double k) => new(a.X * k, a.Y * k);

    public static Vec Polar(double radius, double angle) => new(radius * Math.Cos(angle), radius * Math.Sin(angle));

    public double Dot(Vec b) => (X * b.X) + (Y * b.Y);

    public double Cross(Vec b) => (X * b.Y) - (Y * b.X);

    public double To(Vec b) => (b - this).Length;
}
