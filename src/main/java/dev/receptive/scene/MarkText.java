package dev.receptive.scene;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of {@link Mark#toText}. */
final class MarkText {

    private MarkText() {}

    static String decimal(double value) {
        return rounded(value, 2);
    }

    static String point(double x, double y) {
        return "(" + rounded(x, 1) + ", " + rounded(y, 1) + ")";
    }

    /** With so many digits behind the point, one or two. Where they are beyond doubt the formatter, which is slow, is not asked. */
    private static String rounded(double value, int places) {
        int parts = places == 1 ? 10 : 100;
        double scaled = Math.abs(value) * parts;
        double whole = Math.floor(scaled + 0.5);
        if (!(scaled < 1e9) || Math.abs(Math.abs(scaled - whole) - 0.5) < 1e-6) {
            return String.format(Locale.ROOT, "%." + places + "f", value);
        }
        int digits = (int) whole;
        int behind = digits % parts;
        String sign = Double.doubleToRawLongBits(value) < 0 ? "-" : "";
        return sign + digits / parts + (behind * 10 < parts && places == 2 ? ".0" : ".") + behind;
    }

    static String points(List<Point> points) {
        return points.stream().map(p -> point(p.x(), p.y())).collect(Collectors.joining(" "));
    }

    static String paint(Tint fill, Stroke stroke) {
        String outline = stroke.isNone() ? "none" : stroke.tint() + (stroke.dashed() ? " dashed" : "");
        return "fill " + fill + " stroke " + outline;
    }

    /** A grid as rows of its texts: {@code ·} for a cell without text, padding and unread cells marked. */
    static String cells(Mark.Cells mark, String indent) {
        Grid grid = mark.grid();
        String[][] words = new String[grid.rows()][grid.columns()];
        for (Cell cell : mark.cells()) {
            String text = cell.text().isEmpty() ? "·" : cell.text();
            String wrapped = cell.hatched() ? "/" + text + "/" : cell.stroke().dashed() ? "[" + text + "]" : text;
            words[cell.row()][cell.column()] = wrapped + cell.note();
        }
        StringBuilder text = new StringBuilder(indent + "cells " + mark.id() + " " + grid.bounds() + "\n");
        for (String[] row : words) {
            text.append(indent).append(" ");
            for (String word : row) {
                text.append(' ').append(word == null ? "-" : word);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
