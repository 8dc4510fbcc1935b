package dev.receptive.lesson;

import dev.receptive.bench.Exhibit;
import dev.receptive.bench.Figures;
import dev.receptive.bench.Reckoned;
import dev.receptive.bench.Topic;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;

/** What a stage is to be changed to. */
public sealed interface Goal {

    Figures wanted();

    /**
     * What is there now.
     *
     * @throws Refusal if there is nothing of the kind
     */
    Figures now(Exhibit exhibit);

    /** What is asked. */
    Sentence prompt();

    /** What is said of what is there now. */
    Sentence told(Figures now);

    /** How many stages may be tried to find one that reaches it. */
    int tries();

    /**
     * A size.
     *
     * @param layer of which layer, from 1 on; 0 of what comes out at the end
     */
    record SizeGoal(int layer, Figures wanted) implements Goal {

        @Override
        public Figures now(Exhibit exhibit) {
            return exhibit.setup().compute().reckoned().stream()
                    .filter(reckoned -> reckoned.topic() == Topic.OUTPUT_SIZE && reckoned.layer() == layer)
                    .map(Reckoned::right)
                    .findFirst()
                    .orElseThrow(() -> Refusal.of(
                            "lesson.answer.none",
                            Topic.OUTPUT_SIZE.code(),
                            exhibit.setup().bench().code()));
        }

        @Override
        public Sentence prompt() {
            return Sentence.of("lesson.ask.reach.size", wanted.text());
        }

        @Override
        public Sentence told(Figures now) {
            return Sentence.of("lesson.reach.size", now.text());
        }

        @Override
        public int tries() {
            return 4000;
        }
    }

    /** A value of a number. */
    record ValueGoal(Light of, Figures wanted) implements Goal {

        @Override
        public Figures now(Exhibit exhibit) {
            Demonstration stage = Demonstration.of(exhibit);
            return Figures.of(stage.reading().value(stage.spot(of)));
        }

        @Override
        public Sentence prompt() {
            return Sentence.of("lesson.ask.reach.value", TensorName.of(of.tensor()), row(), column(), wanted.text());
        }

        @Override
        public Sentence told(Figures now) {
            return Sentence.of("lesson.reach.value", TensorName.of(of.tensor()), row(), column(), now.text());
        }

        private int row() {
            return of.spot().map(spot -> spot.row()).orElse(0);
        }

        private int column() {
            return of.spot().map(spot -> spot.column()).orElse(0);
        }

        @Override
        public int tries() {
            return 400;
        }
    }
}
