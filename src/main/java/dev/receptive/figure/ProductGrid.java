package dev.receptive.figure;

import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.CellText;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Numerals;

/**
 * The products of a window in the shape of its kernel: a chip for each, with its factors and what they come to, or that
 * alone where there is no room for all of it. Where everything stands depends on the kernel and on the longest numbers that
 * can meet, so nothing moves while numbers change. Lengths of the constants are in units.
 */
public final class ProductGrid {

    private static final double GAP = 6;
    private static final double TALLEST = 52;
    private static final double WIDEST = 190;
    private static final double INSET = 6;
    private static final double LARGEST = 20;

    /** Smaller letters are not set; below it a chip shows the product alone. */
    private static final double SMALLEST = 9.5;

    /** Sizes that differ by less are one. */
    private static final double EQUAL = 1e-9;

    /** Of a chip's height, at most. */
    private static final double HIGH = 0.62;

    private final Box box;
    private final int columns;
    private final double unit;
    private final double chipWidth;
    private final double chipHeight;
    private final double gap;
    private final boolean whole;
    private final double common;

    /**
     * @param rows of the kernel
     * @param columns of the kernel
     * @param longest characters of the longest equation of a product that can be, so that all are set in one size
     * @param unit what a length of 1 in the sketch is on the stage
     */
    public ProductGrid(Box box, int rows, int columns, int longest, double unit) {
        this.box = box;
        this.columns = columns;
        this.unit = unit;
        this.gap = GAP * unit * Math.min(1, 4.0 / Math.max(rows, columns));
        this.chipWidth = Math.min(WIDEST * unit, Math.max(1, box.width() - gap * (columns - 1)) / columns);
        this.chipHeight = Math.min(TALLEST * unit, Math.max(1, box.height() - gap * (rows - 1)) / rows);
        double fits = size(longest);
        this.whole = fits >= Math.max(CellText.SMALLEST, SMALLEST * unit);
        this.common = whole ? fits : 0;
    }

    /**
     * In how many columns products stand largest that have no shape of their own: a row of them where they are few and short.
     *
     * @param count of them
     * @param most rows that they may take
     * @param longest characters of the longest equation of a product that can be
     */
    public static int columns(Box box, int count, int most, int longest, double unit) {
        int best = Math.max(1, count);
        double largest = 0;
        for (int columns = count; columns * most >= count; columns--) {
            int rows = (count + columns - 1) / columns;
            double size = new ProductGrid(box, rows, columns, longest, unit).size(longest);
            if (size > largest * (1 + EQUAL)) {
                largest = size;
                best = columns;
            }
        }
        return best;
    }

    private double size(int characters) {
        double wide = (chipWidth - 2 * inset()) / (Math.max(1, characters) * Face.MONO_ADVANCE);
        return Math.min(Math.min(LARGEST * unit, chipHeight * HIGH), wide);
    }

    /** Whether chips have room for factors and products; else they show what these come to. */
    public boolean isWhole() {
        return whole;
    }

    /** Where a product stands, counted row by row. */
    public Box chip(int index) {
        return new Box(
                box.x() + index % columns * (chipWidth + gap),
                box.y() + Math.floorDiv(index, columns) * (chipHeight + gap),
                chipWidth,
                chipHeight);
    }

    /** Where all chips stand. */
    public Box bounds(int count) {
        return chip(0).and(chip(count - 1)).and(chip(columns - 1));
    }

    public void draw(Sheet sheet, int index, ProductChip chip) {
        Box at = chip(index);
        Stroke stroke = chip.current() ? Stroke.of(Ink.FOCUS, 2 * unit) : Stroke.of(Ink.LINE, unit);
        Tint fill = chip.current() ? new Tint(Ink.FOCUS, 0.08) : Tint.of(Ink.STAGE);
        sheet.rect("chip:" + index, at, Chip.RADIUS * unit, fill, stroke);
        if (whole && size(chip.length()) >= CellText.SMALLEST) {
            all(sheet, index, at, chip);
        } else if (chip.counted()) {
            product(sheet, index, at, chip);
        }
    }

    private void all(Sheet sheet, int index, Box at, ProductChip chip) {
        double size = Math.min(common, size(chip.length()));
        double inset = inset();
        Face face = chip.counted() ? Face.MONO_BOLD : Face.MONO;
        double wide = chip.before() * Face.MONO_ADVANCE * size;
        sheet.mono("factors:" + index, at.x() + inset + wide / 2, at.centreY(), size, face, chip.factors());
        if (chip.counted()) {
            sheet.text(
                    "product:" + index, chip.result(), at.right() - inset, at.centreY(), bold(size, chip, Anchor.END));
        }
    }

    private double inset() {
        return Math.min(INSET * unit, chipWidth * 0.08);
    }

    private static Lettering bold(double size, ProductChip chip, Anchor anchor) {
        return Lettering.of(Face.MONO_BOLD, size, chip.current() ? Ink.FOCUS : Ink.TEXT)
                .withAnchor(anchor);
    }

    /** Without its factors; where others have room for theirs, it ends where those end. */
    private void product(Sheet sheet, int index, Box at, ProductChip chip) {
        if (size(Numerals.UNSAID.length() + 1) < CellText.SMALLEST) {
            return; // in none of the chips: one that says 0 beside others that say nothing would be no sum
        }
        String text = chip.sign().equals("=") ? chip.product() : chip.sign() + chip.product();
        if (size(text.length()) < CellText.SMALLEST) {
            text = text.contains("−") ? "−" + Numerals.UNSAID : Numerals.UNSAID;
        }
        double size = size(text.length());
        double x = whole ? at.right() - inset() : at.centreX();
        Anchor anchor = whole ? Anchor.END : Anchor.MIDDLE;
        sheet.text("product:" + index, text, x, at.centreY(), bold(size, chip, anchor));
    }
}
