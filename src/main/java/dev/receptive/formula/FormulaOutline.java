package dev.receptive.formula;

import java.util.List;

/**
 * A formula that is set.
 *
 * @param width in pixels
 * @param height above the baseline
 * @param depth below the baseline
 * @param paths from the beginning of the baseline
 */
public record FormulaOutline(double width, double height, double depth, List<InkedPath> paths) {
    public FormulaOutline {
        paths = List.copyOf(paths);
    }
}
