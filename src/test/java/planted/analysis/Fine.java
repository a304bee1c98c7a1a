package planted.analysis;

public final class Fine {}
