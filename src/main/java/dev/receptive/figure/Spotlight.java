package dev.receptive.figure;

import dev.receptive.scene.Box;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a number is connected to, as outlines in front of a scene: in every target that shows it, for a plane may stand on
 * the stage number by number, or twice. What it sees has whole lines, what it reaches broken ones; colours below them, which
 * are values, stay what they are.
 */
public final class Spotlight {

    /** More outlines than this cannot be told apart; then one is drawn around them all. */
    private static final int MOST = 1100;

    /** Neighbours smaller than this, in which no number can stand, are not outlined one by one either. */
    private static final double SMALLEST = 15;

    /** Nor anything smaller than this. */
    private static final double TINY = 4;

    private static final double ROUND = 6;
    private static final double SEEN = 2.2;
    private static final double REACHED = 1.4;

    private final List<Target> targets;
    private final double unit;

    /**
     * @param targets where numbers stand
     * @param unit what a length of 1 in a drawing of usual size is in the scene
     */
    public Spotlight(List<Target> targets, double unit) {
        this.targets = List.copyOf(targets);
        this.unit = unit;
    }

    /** Outlines of a number and of what it is connected to, in the colour of its role; none if it is not on the stage. */
    public List<Mark> light(Spot spot, Links links) {
        Sheet sheet = new Sheet();
        targets.stream()
                .filter(target -> target.place(spot).isPresent())
                .findFirst()
                .map(Target::ink)
                .ifPresent(ink -> {
                    int index = 0;
                    for (Box box : places(spot)) {
                        outline(sheet, name("hover", index++), box, new Tint(ink, 0.16), stroke(ink, box, SEEN));
                    }
                    all(sheet, "seen", links.sees(), box -> stroke(ink, box, SEEN));
                    all(sheet, "reached", links.reaches(), box -> {
                        Stroke stroke = stroke(ink, box, REACHED);
                        return new Stroke(stroke.tint(), stroke.width(), true);
                    });
                });
        return sheet.marks();
    }

    /** Rings around the selected number; none if it is not on the stage. */
    public List<Mark> ring(Spot spot) {
        Sheet sheet = new Sheet();
        int index = 0;
        for (Box cell : places(spot)) {
            Box box = cell.grow(2.5 * unit);
            Stroke stroke = Stroke.of(Ink.FOCUS, 2.5 * unit);
            sheet.rect(name("selected", index++), box, box.height() * 0.12, Tint.NONE, stroke);
        }
        return sheet.marks();
    }

    private List<Box> places(Spot spot) {
        return targets.stream().flatMap(target -> target.place(spot).stream()).toList();
    }

    private void all(Sheet sheet, String id, List<Patch> patches, Function<Box, Stroke> how) {
        int index = 0;
        for (Patch patch : patches) {
            for (Target target : targets) {
                index = patch(sheet, id, index, patch, target, how);
            }
        }
    }

    /** Outlines what a target shows of a patch; gives the number of the next outline. */
    private int patch(Sheet sheet, String id, int from, Patch patch, Target target, Function<Box, Stroke> how) {
        Optional<Box> first = target.boxes(patch).findFirst();
        if (first.isEmpty()) {
            return from;
        }
        double least = patch.rowStep() == 1 && patch.columnStep() == 1 ? SMALLEST : TINY;
        if (patch.count() > MOST || first.get().width() < least) {
            Box around = target.around(patch).orElseThrow();
            outline(sheet, name(id, from), around, Tint.NONE, how.apply(around));
            return from + 1;
        }
        int index = from;
        for (Box box : target.boxes(patch).toList()) {
            outline(sheet, id + ":" + index++, box, Tint.NONE, how.apply(box));
        }
        return index;
    }

    private static String name(String id, int index) {
        return index == 0 ? id : id + ":" + index;
    }

    private Stroke stroke(Ink ink, Box box, double width) {
        return Stroke.of(ink, Math.max(1, Math.min(width * unit, box.width() * 0.12)));
    }

    private static void outline(Sheet sheet, String id, Box box, Tint fill, Stroke stroke) {
        sheet.rect(id, box, Math.min(ROUND, Math.min(box.width(), box.height()) * 0.1), fill, stroke);
    }
}
