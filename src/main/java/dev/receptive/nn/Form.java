package dev.receptive.nn;

import java.util.List;
import java.util.Optional;

/**
 * How terms become a number: computed, as the layer does it, and written, so that it can be read and checked. The
 * formula of each form is that of the layers that answer with it, and so is its source.
 */
public sealed interface Form
        permits Form.Sum,
                Form.Less,
                Form.Mean,
                Form.Maximum,
                Form.Applied,
                Form.Surprise,
                Form.Normalised,
                Places,
                Relative {

    /** A sum without a bias. */
    Sum SUM = new Sum(Optional.empty());

    /** The first of two less the second. */
    Less LESS = new Less();

    /** How surprising something of a probability is. */
    Surprise SURPRISE = new Surprise();

    /** The largest term. */
    Maximum MAXIMUM = new Maximum();

    /** The number again, on the very bits of the layer, but perhaps for the sign of a zero. */
    float value(List<Term> terms);

    /** The same as arithmetic; it is as long as there are terms. */
    List<Piece> written(List<Term> terms);

    /**
     * {@code Σ value · factor + bias}, in float32 in the order of the terms, the bias last. Of one term that is not
     * multiplied it is a copy. Written as in {@code 3·0.5 + 1·2 + 1}, and {@code 0} of nothing at all.
     *
     * @param bias none where the layer has none; a {@link Pad} has one where it repeats no number
     */
    record Sum(Optional<Float> bias) implements Form {

        /** With a bias if the layer has one. */
        static Sum of(float bias, boolean biased) {
            return biased ? new Sum(Optional.of(bias)) : SUM;
        }

        @Override
        public float value(List<Term> terms) {
            float sum = 0;
            for (Term term : terms) {
                sum += term.product();
            }
            return sum + bias.orElse(0f);
        }

        @Override
        public List<Piece> written(List<Term> terms) {
            Writing writing = new Writing(terms).each(Writing::product, " + ");
            if (bias.isPresent() && !terms.isEmpty()) {
                writing.sign(" + ");
            }
            bias.ifPresent(number -> writing.constant("bias", number));
            return terms.isEmpty() && bias.isEmpty() ? writing.sign("0").pieces() : writing.pieces();
        }
    }

    /**
     * The first of two terms less the second. Written as in {@code 3·0.5 − 1·2}. No layer computes it; two of its numbers are
     * compared by it.
     */
    record Less() implements Form {

        @Override
        public float value(List<Term> terms) {
            return terms.get(0).product() - terms.get(1).product();
        }

        @Override
        public List<Piece> written(List<Term> terms) {
            return new Writing(terms).each(Writing::product, " − ").pieces();
        }
    }

    /**
     * {@code Σ value / divisor}, the sum in float32 in the order of the terms. Written as in {@code (1 + 2 + 3)/3}.
     *
     * @param divisor the number of terms, unless an {@link AvgPool2d} was told another
     */
    record Mean(int divisor) implements Form {

        @Override
        public float value(List<Term> terms) {
            float total = 0;
            for (Term term : terms) {
                total += term.value();
            }
            return total / divisor;
        }

        @Override
        public List<Piece> written(List<Term> terms) {
            return new Writing(terms)
                    .sign("(")
                    .each(Writing::value, " + ")
                    .sign(")/")
                    .constant("divisor", divisor)
                    .pieces();
        }
    }

    /** The largest value; of none it is −∞. Written as in {@code max(1, 4, 2)}. */
    record Maximum() implements Form {

        /** Which of some terms is taken: of equal ones the first; one that is not a number wins, as in PyTorch. */
        public static int winner(List<Term> terms) {
            int winner = 0;
            for (int i = 1; i < terms.size(); i++) {
                if (Winners.wins(terms.get(i).value(), terms.get(winner).value())) {
                    winner = i;
                }
            }
            return winner;
        }

        @Override
        public float value(List<Term> terms) {
            return terms.isEmpty()
                    ? Float.NEGATIVE_INFINITY
                    : terms.get(winner(terms)).value();
        }

        @Override
        public List<Piece> written(List<Term> terms) {
            return new Writing(terms)
                    .sign("max(")
                    .each(Writing::value, ", ")
                    .sign(")")
                    .pieces();
        }
    }

    /** {@code f(value)} of the only term. Written as its formula says, as in {@code 1/(1 + exp(−0.5))}. */
    record Applied(Activation function) implements Form {

        @Override
        public float value(List<Term> terms) {
            return (float) function.function().applyAsDouble(terms.get(0).value());
        }

        @Override
        public List<Piece> written(List<Term> terms) {
            Writing writing = new Writing(terms);
            String[] around = function.formula().split("\\bx\\b", -1);
            for (int i = 0; i < around.length; i++) {
                if (i > 0) {
                    writing.value(0);
                }
                if (!around[i].isEmpty()) {
                    writing.sign(around[i]);
                }
            }
            return writing.pieces();
        }
    }

    /**
     * {@code −ln(value)} of the only term, a probability: the {@link CrossEntropy} of one example. Written as in
     * {@code −ln(0.25)}.
     */
    record Surprise() implements Form {

        @Override
        public float value(List<Term> terms) {
            return (float) -Math.log(terms.get(0).value());
        }

        @Override
        public List<Piece> written(List<Term> terms) {
            return new Writing(terms).sign("−ln(").value(0).sign(")").pieces();
        }
    }

    /**
     * {@code (value − mean) / √(variance + ε) · weight + bias} of the only term, of a {@link BatchNorm2d}, in float64.
     * Written as in {@code (5 − 2)/√(4 + 0.001)·1.5 + 0.25}.
     *
     * @param mean of the channel: of the batch in training, the running one in inference
     * @param variance likewise
     * @param eps ε
     * @param weight γ
     * @param bias β
     */
    record Normalised(float mean, float variance, double eps, float weight, float bias) implements Form {

        @Override
        public float value(List<Term> terms) {
            return (float) ((terms.get(0).value() - (double) mean) / Math.sqrt(variance + eps) * weight + bias);
        }

        @Override
        public List<Piece> written(List<Term> terms) {
            return new Writing(terms)
                    .sign("(")
                    .value(0)
                    .sign(" − ")
                    .constant("mean", mean)
                    .sign(")/√(")
                    .constant("variance", variance)
                    .sign(" + ")
                    .constant("eps", eps)
                    .sign(")·")
                    .constant("weight", weight)
                    .sign(" + ")
                    .constant("bias", bias)
                    .pieces();
        }
    }
}
