namespace Orleans;

public interface IGrainWithIntegerKey : IGrain;
