package dev.receptive.scene;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words of {@link Mark#toText}. */
final class MarkText {

    private MarkText() {}

    static String decimal(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String point(double x, double y) {
        return String.format(Locale.ROOT, "(%.1f, %.1f)", x, y);
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
