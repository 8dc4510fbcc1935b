package dev.receptive.figure;

import dev.receptive.scene.Box;
import dev.receptive.scene.Face;

/** Where the chips of a {@link Tray} stand: in one row with signs between them, or closer in several. Lengths are in units. */
final class ChipRows {

    private static final int ONE_ROW = 10;
    private static final int IN_A_ROW = 13;

    private static final double HEIGHT = 128;
    private static final double HEIGHT_OF_SEVERAL = 146;

    /** From the tray's side to what stands in it. */
    static final double INSET = 18;

    /** From the tray's top to the chips. */
    private static final double TOP = 42;

    /** Of a sign's letters. */
    static final double SIGN = 14;

    /** Between a chip and the signs around all of them. */
    private static final double BESIDE_SIGN = 6;

    /** Between the last term, a bias and the result: a sign stands there. */
    static final double SIGN_GAP = 22;

    private static final double CHIP = 74;
    private static final double BIAS = 70;
    static final double RESULT = 84;
    private static final double TALL = 36;

    private final Box tray;
    private final double unit;
    private final boolean biased;
    private final int rows;
    private final int perRow;
    private final double before;
    private final double after;
    private final double chipWidth;
    private final double chipHeight;
    private final double gapX;
    private final double gapY;
    private final double top;
    private final Box bias;
    private final Box result;

    ChipRows(Box tray, Tray.Terms terms, double unit) {
        this.tray = tray;
        this.unit = unit;
        this.biased = terms.biased();
        this.rows = terms.count() <= ONE_ROW ? 1 : (terms.count() + IN_A_ROW - 1) / IN_A_ROW;
        this.perRow = (terms.count() + rows - 1) / rows;
        this.before = width(terms.signs().before());
        this.after = width(terms.signs().after());
        this.gapX = rows == 1 ? SIGN * unit : 6 * unit;
        this.gapY = 5 * unit;
        this.top = tray.y() + TOP * unit;
        double beside = 2 * INSET + before + after + SIGN_GAP + RESULT + (biased ? BIAS + SIGN_GAP : 0);
        double wide = Math.max(perRow * unit, tray.width() - beside * unit - gapX * (perRow - 1));
        this.chipWidth = Math.min(CHIP * unit, wide / perRow);
        this.chipHeight = rows == 1 ? TALL * unit : Math.min(30 * unit, (76 * unit - gapY * (rows - 1)) / rows);
        double behind = isOneRow()
                ? chip(perRow - 1).right() + (after + SIGN_GAP) * unit
                : tray.right() - (INSET + RESULT + (biased ? SIGN_GAP + BIAS : 0)) * unit;
        this.bias = new Box(behind, top, BIAS * unit, TALL * unit);
        this.result = new Box(biased ? bias.right() + SIGN_GAP * unit : behind, top, RESULT * unit, TALL * unit);
    }

    static double height(int terms) {
        return terms > ONE_ROW ? HEIGHT_OF_SEVERAL : HEIGHT;
    }

    boolean isOneRow() {
        return rows == 1;
    }

    Box chip(int index) {
        return new Box(
                tray.x() + (INSET + before) * unit + index % perRow * (chipWidth + gapX),
                top + Math.floorDiv(index, perRow) * (chipHeight + gapY),
                chipWidth,
                chipHeight);
    }

    Box bias() {
        return bias;
    }

    Box result() {
        return result;
    }

    /** The middle of the sign before a chip, which is not the first. */
    double between(Box chip) {
        return chip.x() - gapX / 2;
    }

    /** The middle of what opens the equation. */
    double opening() {
        return chip(0).x() - before * unit / 2;
    }

    /** The middle of what closes it, behind the terms. */
    double closing() {
        Box next = biased ? bias : result;
        return next.x() - (SIGN_GAP + after / 2) * unit;
    }

    /** The middle of the sign before the result. */
    double equality() {
        return biased ? bias.right() + SIGN_GAP / 2 * unit : result.x() - SIGN_GAP / 2 * unit;
    }

    private static double width(String sign) {
        return sign.isEmpty() ? 0 : sign.length() * Face.MONO_ADVANCE * SIGN + BESIDE_SIGN;
    }
}
