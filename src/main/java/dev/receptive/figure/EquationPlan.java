package dev.receptive.figure;

import dev.receptive.scene.Box;

/**
 * How the box of an equation is divided. Lengths of the constants are in units.
 *
 * @param box all of it
 * @param products where a {@link ProductGrid} stands
 * @param sum where a {@link RunningSum} stands
 * @param beside whether what follows the sum stands beside it
 */
public record EquationPlan(Box box, Box products, Box sum, boolean beside) {

    /** From the sides of the box to what stands in it. */
    public static final double INSET = 15;

    /** From the top of the box to what stands below its title. */
    static final double HEAD = 36;

    private static final double FOOT = 14;
    private static final double BETWEEN = 26;

    /** Products at the left, the sum at the right, and what follows it below the sum. */
    public static EquationPlan wide(Box box, double unit) {
        Box inside = inside(box, unit);
        double products = inside.width() * 0.6;
        Box sum = new Box(
                inside.x() + products + BETWEEN * unit,
                box.y() + FOOT * unit,
                Math.max(unit, inside.width() - products - BETWEEN * unit),
                Math.max(unit, box.height() - 2 * FOOT * unit));
        return new EquationPlan(box, new Box(inside.x(), inside.y(), products, inside.height()), sum, false);
    }

    /** Products at the left, the sum at the right, and what follows it beside the sum: for a low box. */
    public static EquationPlan low(Box box, double unit) {
        EquationPlan wide = wide(box, unit);
        return new EquationPlan(box, wide.products, wide.sum, true);
    }

    /** Products above, below them the sum, and what follows it beside the sum. */
    public static EquationPlan tall(Box box, double unit) {
        Box inside = inside(box, unit);
        double products = inside.height() * 0.48;
        double gap = FOOT * unit;
        Box sum = new Box(
                inside.x(),
                inside.y() + products + gap,
                inside.width(),
                Math.max(unit, inside.height() - products - gap));
        return new EquationPlan(box, new Box(inside.x(), inside.y(), inside.width(), products), sum, true);
    }

    private static Box inside(Box box, double unit) {
        return new Box(
                box.x() + INSET * unit,
                box.y() + HEAD * unit,
                Math.max(unit, box.width() - 2 * INSET * unit),
                Math.max(unit, box.height() - (HEAD + FOOT) * unit));
    }
}
