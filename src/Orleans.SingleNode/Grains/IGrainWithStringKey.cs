namespace Orleans;

public interface IGrainWithStringKey : IGrain;
