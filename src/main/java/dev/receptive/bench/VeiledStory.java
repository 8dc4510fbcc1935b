package dev.receptive.bench;

import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Anchor;
import dev.receptive.scene.Box;
import dev.receptive.scene.Face;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Lettering;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Scene;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.time.Score;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A story that keeps something to itself: grids that would tell are away, and a question mark stands there; so it does in the
 * place of numbers that would tell.
 *
 * @param told all of it
 * @param secrets what is kept
 */
record VeiledStory(Story told, Veil veil, List<Secret> secrets) implements Story {

    private static final String PANEL = "equation";

    /** To play: as long as somebody is asked, nothing does. */
    private static final String INVITATION = "equation:invite";

    private static final String NARRATION = "narration";

    /** The side of what stands in the place of a grid, as a part of the height of the stage. */
    private static final double SIDE = 0.12;

    /** How far a mark may stand out of a grid that it belongs to. */
    private static final double OUT = 6;

    @Override
    public Score score() {
        return told.score();
    }

    @Override
    public List<Sentence> chapters() {
        return told.chapters();
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        Scene scene = told.at(seconds, gaze);
        List<Box> grids = hidden(seconds, gaze).map(Target::bounds).toList();
        List<Box> rooms =
                new ArrayList<>(grids.stream().map(box -> box.grow(OUT)).toList());
        Optional<Box> panel = isEquationAway(seconds) ? panel(scene) : Optional.empty();
        panel.ifPresent(rooms::add);
        List<Box> asked = told.targets(seconds, gaze).stream()
                .flatMap(target -> values().flatMap(spot -> target.place(spot).stream()))
                .toList();
        List<Mark> marks = new ArrayList<>(veiled(scene.marks(), new Away(rooms, asked)));
        if (!grids.isEmpty()) {
            unknown(marks, "unknown", grids.stream().reduce(Box::and).orElseThrow(), scene.height() * SIDE);
        }
        panel.ifPresent(
                box -> unknown(marks, "unknown:" + PANEL, box, Math.min(box.height() / 2, scene.height() * SIDE)));
        return new Scene(scene.width(), scene.height(), marks);
    }

    /**
     * Where something is away.
     *
     * @param rooms with all that stands in them
     * @param cells those whose number is away
     */
    private record Away(List<Box> rooms, List<Box> cells) {}

    private Stream<Spot> values() {
        return secrets.stream()
                .filter(Secret.AskedValue.class::isInstance)
                .map(secret -> ((Secret.AskedValue) secret).spot());
    }

    private boolean isEquationAway(double seconds) {
        Optional<Spot> reached = told.reached(seconds);
        return secrets.contains(new Secret.AskedEquation())
                || values().anyMatch(spot -> reached.equals(Optional.of(spot)));
    }

    private static Optional<Box> panel(Scene scene) {
        return scene.marks().stream()
                .filter(mark -> mark.id().equals(PANEL) && mark instanceof Mark.Rect)
                .map(mark -> ((Mark.Rect) mark).box())
                .findFirst();
    }

    private Stream<Target> hidden(double seconds, Gaze gaze) {
        return told.targets(seconds, gaze).stream().filter(this::isHidden);
    }

    private boolean isHidden(Target target) {
        return veil.numbers().test(target.first());
    }

    private static void unknown(List<Mark> marks, String id, Box room, double side) {
        double y = Math.max(room.y(), room.centreY() - side / 2); // over a small grid stands what it is called
        Box box = new Box(room.centreX() - side / 2, y, side, side);
        Stroke dashed = new Stroke(Tint.of(Ink.MUTED), 1.5, true);
        marks.add(new Mark.Rect(id, box, side / 8, Tint.of(Ink.PANEL), dashed));
        Lettering sign = Lettering.of(Face.TEXT_BOLD, side * 0.5, Ink.MUTED).withAnchor(Anchor.MIDDLE);
        double baseline = box.centreY() + Face.CENTRE_TO_BASELINE * sign.size();
        marks.add(new Mark.Text(id + ":sign", Veil.UNKNOWN, box.centreX(), baseline, sign, 0));
    }

    private List<Mark> veiled(List<Mark> marks, Away here) {
        return marks.stream()
                .filter(mark ->
                        !mark.id().equals(INVITATION) && !veil.away().test(mark.id()) && !isIn(mark, here.rooms()))
                .map(mark -> veiled(mark, here))
                .toList();
    }

    /** Whether it stands in one of some rooms; the panel itself and what is said do not. */
    private static boolean isIn(Mark mark, List<Box> rooms) {
        if (mark instanceof Mark.Group || mark.id().equals(PANEL) || mark.id().startsWith(NARRATION)) {
            return false;
        }
        Box bounds = mark instanceof Mark.Text ? mark.bounds().grow(OUT) : mark.bounds(); // names stand close to grids
        return rooms.stream().anyMatch(room -> room.encloses(bounds));
    }

    private Mark veiled(Mark mark, Away here) {
        if (mark instanceof Mark.Group group) {
            return new Mark.Group(group.id(), group.alpha(), veiled(group.marks(), here));
        }
        if (mark instanceof Mark.Cells cells) {
            return veiled(cells, here.cells());
        }
        return mark instanceof Mark.Text text ? veiled(text) : mark;
    }

    private Mark veiled(Mark.Text text) {
        boolean says = text.id().startsWith(NARRATION);
        String shown = veil.blank().test(text.id())
                ? Veil.blanked(text.text())
                : says ? veil.hushed(text.text()) : text.text();
        return shown.equals(text.text())
                ? text
                : new Mark.Text(text.id(), shown, text.x(), text.y(), text.lettering(), text.maxWidth());
    }

    /** Which of them no window reads tells where the windows stand. */
    private Mark.Cells veiled(Mark.Cells cells, List<Box> asked) {
        Mark.Cells read = veil.unhatched() ? cells.unhatched() : cells;
        return asked.isEmpty() ? read : read.blanked(asked, Veil.UNKNOWN);
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        return told.targets(seconds, gaze).stream()
                .filter(target -> !isHidden(target))
                .toList();
    }

    @Override
    public Reading reading(double seconds) {
        Set<Spot> asked = values().collect(Collectors.toSet());
        return new VeiledReading(
                told.reading(seconds),
                spot -> asked.contains(spot) || veil.numbers().test(spot));
    }

    /** The line that runs is not told: its variables hold all there is. */
    private Now veiled(Now now) {
        return new Now(
                veil.hushed(now.narration()),
                now.counts().stream().map(veil::hushed).toList(),
                Optional.empty());
    }

    @Override
    public Now now(double seconds) {
        return veiled(told.now(seconds));
    }

    @Override
    public Now now(double seconds, Gaze gaze) {
        return veiled(told.now(seconds, gaze));
    }

    @Override
    public Bookmark bookmark(double seconds, String size) {
        return told.bookmark(seconds, size);
    }

    @Override
    public Optional<Spot> reached(double seconds) {
        return told.reached(seconds);
    }

    @Override
    public OptionalDouble timeOf(Bookmark bookmark) {
        return told.timeOf(bookmark);
    }
}
