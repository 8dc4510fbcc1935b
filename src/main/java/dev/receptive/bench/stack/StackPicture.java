package dev.receptive.bench.stack;

import dev.receptive.bench.Gaze;
import dev.receptive.figure.Caption;
import dev.receptive.figure.Sheet;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Spotlight;
import dev.receptive.figure.Target;
import dev.receptive.nn.Chain;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.words.Numerals;
import dev.receptive.words.Words;
import java.util.List;

/** The rows of numbers, the units beside them, and the arithmetic of a layer below. */
record StackPicture(StackExperiment experiment, Chain chain, StackLayout layout, StackReading reading, Words words) {

    /** The width of a layer's name, in characters of the face of numbers. */
    static final double NAME = 9;

    private static final List<String> HEADS = StackSteps.TENSORS;

    List<Mark> marks(StackStand stand, String narration, Gaze gaze, List<Target> targets) {
        Sheet sheet = new Sheet();
        heads(sheet);
        new StackUnits(chain, layout).draw(sheet, stand, gaze);
        Box changed = layout.name(experiment.layer());
        sheet.rect("changed", changed, 4 * layout.unit(), Tint.of(Ink.PANEL), Stroke.of(Ink.MUTED, layout.unit()));
        for (int layer = 0; layer <= chain.count(); layer++) {
            row(sheet, layer, stand);
        }
        Box mark = layout.mark(stand.layer());
        sheet.rect("current", mark, mark.width() / 2, Tint.of(Ink.FOCUS), Stroke.NONE);
        new StackArithmetic(experiment, chain, layout, reading, words).draw(sheet, stand, gaze);
        new Caption(layout.panel(), layout.captionY(), layout.unit()).draw(sheet, narration);
        Spotlight light = new Spotlight(targets, layout.unit());
        gaze.asked()
                .filter(spot -> !spot.isIn(StackReading.UNIT))
                .ifPresent(spot -> light.light(spot, reading.links(spot)).forEach(sheet::add));
        gaze.selected().ifPresent(spot -> light.ring(spot).forEach(sheet::add));
        return sheet.marks();
    }

    private void heads(Sheet sheet) {
        double small = layout.font() * 0.86;
        Lettering start = Lettering.of(Face.TEXT, small, Ink.MUTED);
        sheet.text("head:layer", words.say("stack.head.layer"), layout.column(0), layout.head(), start);
        for (int i = 0; i < HEADS.size(); i++) {
            String text = words.say("stack.head." + HEADS.get(i));
            double most = 6.6 * Face.MONO_ADVANCE * layout.font();
            sheet.text(
                    "head:" + HEADS.get(i),
                    text,
                    layout.column(i + 2),
                    layout.head(),
                    start.withAnchor(Anchor.END),
                    most);
        }
        String strip = words.say(layout.isWhole() ? "stack.head.units" : "stack.head.part");
        sheet.text(
                "head:units",
                strip,
                layout.strip().x(),
                layout.head(),
                start,
                layout.strip().width());
    }

    private void row(Sheet sheet, int layer, StackStand stand) {
        double y = layout.centre(layer);
        double font = layout.font();
        Ink ink = StackStory.ink(layer);
        String name = layer == 0
                ? words.say("stack.name.input")
                : words.say(
                        "stack.numbered",
                        layer,
                        words.say(experiment.layers().get(layer - 1).name()));
        double most = NAME * Face.MONO_ADVANCE * font;
        sheet.text("name:" + layer, name, layout.column(0), y, Lettering.of(Face.TEXT_BOLD, font, ink), most);
        if (layer > 0) {
            Lettering muted = Lettering.of(Face.TEXT, font * 0.86, Ink.MUTED);
            sheet.text("slides:" + layer, slides(layer), layout.column(1), y, muted, most);
        }
        for (int i = 0; i < HEADS.size(); i++) {
            String tensor = HEADS.get(i);
            if (layer == 0 || stand.has(tensor, layer)) {
                Spot spot = StackReading.of(tensor, layer);
                Face face = i == 0 ? Face.MONO_BOLD : Face.MONO;
                Lettering lettering =
                        Lettering.of(face, font, i == 0 ? ink : Ink.TEXT).withAnchor(Anchor.END);
                String text = Numerals.count((long) reading.value(spot));
                sheet.text(tensor + ":" + layer, text, layout.column(i + 2), y, lettering);
            }
        }
    }

    /** What is not usual of how it slides, in PyTorch's letters. */
    private String slides(int layer) {
        StackLayer slid = experiment.layers().get(layer - 1);
        String text = (slid.stride() > 1 ? "s " + slid.stride() + "  " : "")
                + (slid.padding() > 0 ? "p " + slid.padding() + "  " : "")
                + (slid.dilation() > 1 ? "d " + slid.dilation() : "");
        return text.strip();
    }
}
