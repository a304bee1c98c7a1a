package planted.ui.left;

import java.awt.Point;

public record KnowsImaging(Point point) {}
