package dev.receptive.bench.transposed;

import dev.receptive.bench.transposed.ShownLandings.ShownPlace;
import dev.receptive.bench.transposed.TransposedTrace.Landing;
import dev.receptive.figure.FlyingChip;
import dev.receptive.figure.Sheet;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.CellText;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Ease;

/** A stamp on the output: it comes from the kernel to its place, and its products fly to where they land. */
final class LaidStamp {

    /** When the last stamp has gone and the next one leaves. */
    private static final double LEAVES = 0.15;

    private final TransposedTrace trace;
    private final ShownLandings landings;
    private final StampLayout layout;
    private final StampEquation equation;
    private final double unit;

    LaidStamp(ShownLandings landings, StampLayout layout, StampEquation equation) {
        this.trace = landings.trace();
        this.landings = landings;
        this.layout = layout;
        this.equation = equation;
        this.unit = layout.unit();
    }

    void draw(Sheet sheet, StampStand stand) {
        boolean coming = stand.phase() == StampPhase.PLACE;
        double way = coming ? Ease.part(stand.progress(), LEAVES, 1) : 1;
        for (int k = 0; k < trace.area(); k++) {
            Landing landing = trace.landing(stand.channel(), stand.row(), stand.column(), k);
            Box home = layout.stage().kernel().cell(landing.i(), landing.j());
            Box place = layout.place(landing.row(), landing.column());
            tile(sheet, stand, k, home.towards(place, way), coming ? Ease.part(stand.progress(), 0, LEAVES) : 1);
            if (coming && way < 1) {
                weight(sheet, stand, k, home.towards(place, way), 1 - Ease.part(stand.progress(), 0.7, 1));
            }
        }
        Box around = layout.stage().kernel().bounds().towards(layout.stamp(stand.row(), stand.column()), way);
        Stroke edge = Stroke.of(Ink.FOCUS, Math.max(1.5, 2 * unit)).times(coming ? Math.min(1, way * 3) : 1);
        sheet.rect("stamp", around.grow(1.5 * unit), 4 * unit, Tint.NONE, edge);
    }

    private void tile(Sheet sheet, StampStand stand, int k, Box box, double seen) {
        boolean current = stand.phase() == StampPhase.PRODUCT && k == stand.begun() - 1;
        double strength = current ? 0.26 : k < stand.landed() ? 0.16 : 0.08;
        Stroke stroke = new Stroke(new Tint(Ink.KERNEL, 0.7 * seen), Math.max(0.75, unit), k >= stand.landed());
        sheet.rect("tile:" + k, box, box.width() * 0.1, new Tint(Ink.FOCUS, strength * seen), stroke);
    }

    /** The weights stay to be read on the way. */
    private void weight(Sheet sheet, StampStand stand, int k, Box box, double seen) {
        Landing landing = trace.landing(stand.channel(), stand.row(), stand.column(), k);
        String text = trace.weightQuantity(trace.slice(stand.map(), stand.channel()), landing.i(), landing.j())
                .text();
        double size = Math.min(box.width() * 0.42, box.width() * 0.9 / (text.length() * Face.MONO_ADVANCE));
        Lettering letters = new Lettering(Face.MONO, size, new Tint(Ink.KERNEL, seen), Anchor.MIDDLE);
        if (seen > 0 && size >= CellText.SMALLEST) {
            sheet.text("weight:" + k, text, box.centreX(), box.centreY(), letters);
        }
    }

    /** The product that is on its way. */
    void flight(Sheet sheet, StampStand stand) {
        if (stand.phase() != StampPhase.PRODUCT || stand.progress() >= StampStand.LANDS) {
            return;
        }
        Landing landing = trace.landing(stand.channel(), stand.row(), stand.column(), stand.begun() - 1);
        ShownPlace place = landings.of(stand.map(), landing.row(), landing.column());
        Box to = layout.place(landing.row(), landing.column());
        Box chip = equation.chip(stand.begun() - 1);
        double wide = Math.min(chip.width(), Math.max(to.width(), chip.height()));
        Box from = new Box(chip.right() - wide, chip.y(), wide, chip.height());
        double t = Ease.part(stand.progress(), 0.1, StampStand.LANDS);
        String text = place.line(landing).product().brief();
        new FlyingChip("flight:" + stand.stamp() + ":" + stand.begun(), text, Ink.FOCUS)
                .draw(sheet, from.towards(to, t), Ease.part(stand.progress(), 0.05, 0.2), unit);
    }
}
