package dev.receptive.bench.mixing;

import dev.receptive.bench.Bench;
import dev.receptive.bench.Board;
import dev.receptive.bench.Call;
import dev.receptive.bench.Change;
import dev.receptive.bench.Formula;
import dev.receptive.bench.Job;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.Parameter;
import dev.receptive.bench.Progress;
import dev.receptive.bench.Schema;
import dev.receptive.bench.Story;
import dev.receptive.bench.Subject;
import dev.receptive.figure.Spot;
import dev.receptive.nn.Pass;
import dev.receptive.time.StepSize;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A bench with what a single channel never asks for: an input and weights of four axes, three step sizes in one another,
 * targets that come and go with the map that is computed, and work beside the screen that changes the weights.
 */
public final class Mixing implements Bench<Net> {

    public static final StepSize PRODUCT = new StepSize("product", 0.2);
    public static final StepSize CELL = new StepSize("cell", 0.4);
    public static final StepSize MAP = new StepSize("row", 1);

    @Override
    public String code() {
        return "mixing";
    }

    @Override
    public Sentence name() {
        return Sentence.of("edit.open", code());
    }

    @Override
    public Net first() {
        return Net.first();
    }

    @Override
    public Change<Net> with(Net experiment, Spot first, Numbers block) {
        if (block.height() > 1 || block.width() > 1) {
            throw Refusal.of("paste.where");
        }
        Sentence name = Sentence.of("edit.cell." + first.tensor(), first.row(), first.column());
        return Change.of(experiment.with(first, block), name);
    }

    @Override
    public Subject<Net> compute(Net experiment) {
        return new Mixed(experiment, experiment.pass());
    }

    @Override
    public List<Parameter<Net>> parameters() {
        return List.of();
    }

    @Override
    public List<String> edited() {
        return List.of("kernel", "input");
    }

    /** Every weight grows by one, again and again, until it is ended. */
    @Override
    public List<Job<Net>> jobs() {
        return List.of(new Job<>() {
            @Override
            public String code() {
                return "grow";
            }

            @Override
            public Sentence name() {
                return Sentence.of("edit.open", code());
            }

            @Override
            public void run(Net from, String way, Consumer<UnaryOperator<Net>> arrive, Progress progress) {
                float[] weights = from.weight().values().toArray();
                for (int round = 1; ; round++) {
                    progress.rest();
                    for (int i = 0; i < weights.length; i++) {
                        weights[i]++;
                    }
                    float[] grown = weights.clone();
                    arrive.accept(now -> now.withWeights(grown));
                    progress.done(round, round);
                }
            }
        });
    }

    /** What is computed. */
    private record Mixed(Net experiment, Pass pass) implements Subject<Net> {

        @Override
        public Story tell(Board board) {
            return new MixingStory(experiment, pass, board);
        }

        @Override
        public List<Formula> formulas() {
            return List.of();
        }

        @Override
        public List<Call> calls() {
            return List.of();
        }
    }

    @Override
    public Schema<Net> schema() {
        return new MixingSchema();
    }
}
