package planted.analysis;

import javafx.geometry.Point2D;

public record KnowsTheToolkit(Point2D point) {}
