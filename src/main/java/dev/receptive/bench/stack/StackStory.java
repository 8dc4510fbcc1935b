package dev.receptive.bench.stack;

import dev.receptive.bench.Board;
import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Gaze;
import dev.receptive.bench.Now;
import dev.receptive.bench.Opening;
import dev.receptive.bench.Reading;
import dev.receptive.bench.RowByRow;
import dev.receptive.bench.Running;
import dev.receptive.bench.Story;
import dev.receptive.figure.Block;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.nn.Chain;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Scene;
import dev.receptive.time.Score;
import dev.receptive.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Layer after layer comes about: its size, its field, its jump, and then its units. */
final class StackStory implements Story {

    private final StackExperiment experiment;
    private final Chain chain;
    private final Board board;
    private final StackLayout layout;
    private final StackReading reading;
    private final RowByRow rows;

    StackStory(StackExperiment experiment, Chain chain, Board board) {
        this.experiment = experiment;
        this.chain = chain;
        this.board = board;
        this.layout = new StackLayout(chain, board);
        this.reading = new StackReading(experiment, chain);
        this.rows = new RowByRow(StackSteps.score(chain.count()), StackSteps.SIZE, chain.count(), 1);
    }

    StackLayout layout() {
        return layout;
    }

    @Override
    public Score score() {
        return rows.score();
    }

    @Override
    public Scene at(double seconds, Gaze gaze) {
        StackStand stand = StackStand.at(score(), seconds);
        StackPicture picture = new StackPicture(experiment, chain, layout, reading, board.words());
        String narration = board.words().say(narration(stand));
        return new Scene(board.width(), board.height(), picture.marks(stand, narration, gaze, targets(seconds, gaze)));
    }

    @Override
    public List<Target> targets(double seconds, Gaze gaze) {
        StackStand stand = StackStand.at(score(), seconds);
        List<Target> targets = new ArrayList<>();
        for (int layer = 0; layer <= Math.min(chain.count(), stand.layers() + 1); layer++) {
            for (int column = 0; column < StackSteps.TENSORS.size(); column++) {
                if (layer == 0 || stand.has(StackSteps.TENSORS.get(column), layer)) {
                    Spot spot = StackReading.of(StackSteps.TENSORS.get(column), layer);
                    targets.add(new Block(spot, layout.number(layer, column), Touch.READ, ink(layer)));
                }
            }
        }
        for (int layer = 1; layer <= chain.count(); layer++) {
            targets.add(
                    new Block(Spot.of(StackReading.LAYER, layer - 1, 0), layout.name(layer), Touch.READ, ink(layer)));
        }
        for (int layer = 0; layer <= stand.layers(); layer++) {
            int row = layer;
            int last = Math.min(chain.size(layer) - 1, layout.last(layer));
            for (int index = Math.max(0, layout.first(layer)); index <= last; index++) {
                Spot spot = new Spot(StackReading.UNIT, layer, 0, index);
                layout.cell(layer, index).ifPresent(box -> targets.add(new Block(spot, box, Touch.READ, ink(row))));
            }
        }
        return targets;
    }

    static Ink ink(int layer) {
        return layer == 0 ? Ink.INPUT : Ink.OUTPUT;
    }

    @Override
    public Reading reading(double seconds) {
        return reading;
    }

    @Override
    public Now now(double seconds) {
        StackStand stand = StackStand.at(score(), seconds);
        List<Sentence> counts = List.of(Sentence.of("position.stack", stand.layers(), chain.count()));
        return new Now(narration(stand), counts, Optional.of(running(stand)));
    }

    private Sentence narration(StackStand stand) {
        int last = chain.count();
        if (stand.landed() == 0 && !stand.moving()) {
            return Sentence.of("say.stack.start", last, chain.size(0));
        }
        if (stand.layers() == last) {
            int field = chain.fields().get(last).size();
            return Sentence.of("say.stack.end" + past(last), chain.size(last), field, experiment.weights());
        }
        Spot spot = StackReading.of(stand.tensor(), stand.layer());
        Sentence name = experiment.layers().get(stand.layer() - 1).name();
        return stand.moving()
                ? Sentence.of("say.stack.coming." + stand.tensor(), stand.layer(), name)
                : Sentence.of("say.stack." + stand.tensor() + past(stand), stand.layer(), reading.typed(spot));
    }

    private String past(StackStand stand) {
        return stand.tensor().equals(StackSteps.FIELD) ? past(stand.layer()) : "";
    }

    /** Which words are for a field that is larger than the input: of more than there is nobody sees anything. */
    private String past(int layer) {
        return chain.fields().get(layer).size() > chain.size(0) ? ".past" : "";
    }

    private Running running(StackStand stand) {
        if (stand.landed() == 0 && !stand.moving()) {
            return new Running("chain", "start", List.of("size = " + chain.size(0)));
        }
        int layer = stand.layer();
        int sizes = stand.has(StackSteps.SIZE, layer) ? layer : layer - 1;
        int fields = stand.has(StackSteps.FIELD, layer) ? layer : layer - 1;
        int jumps = stand.has(StackSteps.JUMP, layer) ? layer : layer - 1;
        String field = "field.size() = " + chain.fields().get(fields).size() + ", field.jump() = "
                + chain.fields().get(jumps).jump();
        List<String> variables = List.of("size = " + chain.size(sizes), field);
        return new Running("chain", stand.tensor().equals(StackSteps.SIZE) ? "size" : "field", variables);
    }

    /** A number that is on its way counts as there. */
    @Override
    public Bookmark bookmark(double seconds, String size) {
        StackStand stand = StackStand.at(score(), seconds);
        int numbers = stand.landed() + (stand.moving() ? 1 : 0);
        int steps = numbers % StackSteps.EACH;
        if (numbers == 0 || steps == 0) {
            return rows.bookmark(seconds, size);
        }
        return Bookmark.at(Spot.of(StackSteps.SIZE, numbers / StackSteps.EACH, 0), steps, size);
    }

    /** The last number that has landed: each of the three of a layer can be asked. */
    @Override
    public Optional<Spot> reached(double seconds) {
        int landed = StackStand.at(score(), seconds).landed();
        return landed == 0
                ? Optional.empty()
                : Optional.of(Spot.of(StackStand.tensor(landed - 1), (landed - 1) / StackSteps.EACH, 0));
    }

    @Override
    public OptionalDouble timeOf(Bookmark bookmark) {
        return new Opening(false, score()).timeOf(bookmark, this::timeWithin);
    }

    private OptionalDouble timeWithin(Bookmark at) {
        Spot spot = at.spot().orElseThrow();
        int steps = at.steps().orElse(StackSteps.EACH);
        OptionalDouble end = rows.endOf(spot);
        if (end.isEmpty() || steps < 0 || steps > StackSteps.EACH) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(score().cue(StackSteps.NUMBER, (long) spot.row() * StackSteps.EACH + steps));
    }
}
