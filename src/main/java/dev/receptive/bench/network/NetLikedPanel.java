package dev.receptive.bench.network;

import dev.receptive.digit.Favourites;
import dev.receptive.figure.Block;
import dev.receptive.figure.EquationPlan;
import dev.receptive.figure.PixelFigure;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Target;
import dev.receptive.figure.Titles;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The test digits that a unit likes best, in the box of the equation, each with what the unit is for it. */
final class NetLikedPanel {

    private static final double TITLE_Y = 19;
    private static final double TITLE = 14;
    private static final double HEAD = 36;
    private static final double NUMBER = 15;
    private static final double FOOT = 26;
    private static final double BETWEEN = 8;

    private final NetTrace trace;
    private final Box box;
    private final Words words;
    private final double unit;
    private final Optional<NetLiked> liked;
    private final List<Raster> digits = new ArrayList<>();

    NetLikedPanel(NetTrace trace, NetworkLayout layout, Words words) {
        this.trace = trace;
        this.box = layout.equation();
        this.words = words;
        this.unit = layout.unit();
        this.liked = trace.experiment().asked().liked();
        liked.ifPresent(any -> any.found().forEach(digit -> digits.add(NetDigitInk.of(digit.image()))));
    }

    boolean isAsked() {
        return liked.isPresent();
    }

    private double side() {
        double wide = box.width() - 2 * EquationPlan.INSET * unit - (Favourites.MOST - 1) * BETWEEN * unit;
        return Math.min(wide / Favourites.MOST, box.height() - (HEAD + FOOT) * unit);
    }

    /** Where a digit stands, with the room for its number under it. */
    private Box place(int rank) {
        double slot = (box.width() - 2 * EquationPlan.INSET * unit) / Favourites.MOST;
        double x = box.x() + EquationPlan.INSET * unit + rank * slot + (slot - side()) / 2;
        double spare = box.height() - (HEAD + FOOT) * unit - side();
        return new Box(x, box.y() + HEAD * unit + spare / 2, side(), side() + (FOOT - 4) * unit);
    }

    List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (int rank = 0; rank < digits.size(); rank++) {
            targets.add(new Block(NetLiked.spot(rank), place(rank), Touch.READ, Ink.OUTPUT));
        }
        return targets;
    }

    void draw(Sheet sheet) {
        sheet.rect("equation", box, 10 * unit, Tint.of(Ink.PANEL), Stroke.of(Ink.LINE, unit));
        liked.ifPresent(any -> {
            double left = box.x() + EquationPlan.INSET * unit;
            double wide = box.width() - 2 * EquationPlan.INSET * unit;
            Lettering bold = Lettering.of(Face.TEXT_BOLD, Titles.legible(TITLE, unit), Ink.OUTPUT);
            String title = words.say("network.liked.title", any.name(trace));
            sheet.text("equation:title", title, left, box.y() + TITLE_Y * unit, bold, wide);
            if (digits.isEmpty()) {
                Lettering muted = Lettering.of(Face.TEXT, Titles.legible(TITLE, unit), Ink.MUTED)
                        .withAnchor(Anchor.MIDDLE);
                sheet.text("liked:none", words.say("network.liked.none"), box.centreX(), box.centreY(), muted, wide);
            }
            for (int rank = 0; rank < digits.size(); rank++) {
                digit(sheet, any, rank);
            }
        });
    }

    private void digit(Sheet sheet, NetLiked any, int rank) {
        Raster raster = digits.get(rank);
        Box place = place(rank);
        Grid grid = new Grid(place.x(), place.y(), side() / raster.width(), 0, raster.height(), raster.width());
        PixelFigure figure = new PixelFigure("liked:" + rank, grid, raster, unit);
        figure.draw(sheet);
        figure.frame(sheet);
        String text = any.number(rank).text();
        double size = Math.min(Titles.legible(NUMBER, unit), place.width() / (text.length() * Face.MONO_ADVANCE));
        Lettering number = Lettering.of(Face.MONO, size, Ink.OUTPUT).withAnchor(Anchor.MIDDLE);
        double y = (grid.bounds().bottom() + place.bottom()) / 2;
        sheet.text("liked:" + rank + ":number", text, place.centreX(), y, number);
    }
}
