package dev.receptive.story;

import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.trace.ConvTrace;
import dev.receptive.trace.Place;
import java.util.List;

/** What a cell is connected to: an output with what it sees, an input with whom it reaches, a weight with its uses. */
final class Spotlight {

    /** More outlines than this cannot be told apart; then one is drawn around them all. */
    private static final int MOST = 1100;

    private final ConvTrace trace;
    private final ConvolutionLayout layout;

    Spotlight(ConvTrace trace, ConvolutionLayout layout) {
        this.trace = trace;
        this.layout = layout;
    }

    /** What a cell is connected to, as marks in front of the scene. */
    List<Mark> reach(Spot spot) {
        Sheet sheet = new Sheet();
        switch (spot.grid()) {
            case Spot.OUTPUT -> {
                int cell = trace.cell(new Place(spot.row(), spot.column()));
                List<Place> seen = trace.terms(cell).stream()
                        .map(term -> new Place(term.row(), term.column()))
                        .toList();
                inputs(sheet, seen, Ink.OUTPUT);
                outline(sheet, "hover", box(spot), Ink.OUTPUT);
            }
            case Spot.INPUT -> {
                outline(sheet, "hover", box(spot), Ink.INPUT);
                outputs(sheet, trace.readers(new Place(spot.row(), spot.column())));
            }
            case Spot.KERNEL -> {
                outline(sheet, "hover", box(spot), Ink.KERNEL);
                inputs(sheet, trace.uses(spot.row(), spot.column()), Ink.KERNEL);
            }
            default -> outline(sheet, "hover", box(spot), Ink.KERNEL);
        }
        return sheet.marks();
    }

    /** A ring around the selected cell. */
    Mark ring(Spot spot) {
        Box box = box(spot).grow(2.5 * layout.unit());
        Stroke stroke = Stroke.of(Ink.FOCUS, 2.5 * layout.unit());
        return new Mark.Rect("selected", box, box.height() * 0.12, Tint.NONE, stroke);
    }

    /** Where a cell stands. */
    Box box(Spot spot) {
        Grid grid = grid(spot.grid());
        return spot.isIn(Spot.INPUT)
                ? grid.cell(
                        spot.row() + trace.rows().before(),
                        spot.column() + trace.columns().before())
                : grid.cell(spot.row(), spot.column());
    }

    Grid grid(String id) {
        return switch (id) {
            case Spot.INPUT -> layout.input();
            case Spot.KERNEL -> layout.kernel();
            case Spot.BIAS -> layout.bias();
            case Spot.OUTPUT -> layout.output();
            default -> throw new IllegalArgumentException("no grid " + id);
        };
    }

    private void inputs(Sheet sheet, List<Place> places, Ink ink) {
        together(sheet, "seen", Spot.INPUT, places, ink);
    }

    private void outputs(Sheet sheet, List<Place> places) {
        together(sheet, "reached", Spot.OUTPUT, places, Ink.INPUT);
    }

    private void together(Sheet sheet, String id, String grid, List<Place> places, Ink ink) {
        if (places.isEmpty()) {
            return;
        }
        boolean tiny = grid(grid).cell() < 4;
        if (places.size() > MOST || tiny) {
            Place first = places.get(0);
            Place last = places.get(places.size() - 1);
            Box all = box(new Spot(grid, first.row(), first.column()))
                    .and(box(new Spot(grid, last.row(), last.column())));
            outline(sheet, id, all, ink);
            return;
        }
        int index = 0;
        for (Place place : places) {
            outline(sheet, id + ":" + index++, box(new Spot(grid, place.row(), place.column())), ink);
        }
    }

    private void outline(Sheet sheet, String id, Box box, Ink ink) {
        double width = Math.max(1, Math.min(2.2 * layout.unit(), box.width() * 0.12));
        sheet.rect(id, box, box.width() * 0.1, new Tint(ink, 0.16), Stroke.of(ink, width));
    }
}
