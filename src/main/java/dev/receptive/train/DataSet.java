package dev.receptive.train;

import dev.receptive.data.ImageSet;

/**
 * Examples to learn from and others to test with.
 *
 * @param training what is learned from
 * @param test what is never learned from
 */
public record DataSet(Examples training, Examples test) {

    /**
     * @throws IllegalArgumentException if their images or classes differ
     */
    public DataSet {
        if (!training.image().equals(test.image()) || training.classes() != test.classes()) {
            throw new IllegalArgumentException("data set: images of " + training.image() + " in " + training.classes()
                    + " classes to learn from, of " + test.image() + " in " + test.classes() + " to test with");
        }
    }

    /** The two parts of a set of files. */
    public static DataSet of(ImageSet files) {
        int classes = files.classes();
        return new DataSet(Examples.of(files.training(), classes), Examples.of(files.test(), classes));
    }

    /**
     * The same with fewer examples to learn from, all classes in equal shares as far as there are enough; of one seed, more
     * examples have the fewer among them.
     *
     * @param count how many, at least 1, at most as many as there are
     * @param seed decides which
     * @throws IllegalArgumentException if there are not so many
     */
    public DataSet fewer(int count, long seed) {
        return new DataSet(new Fewer(training, count, seed), test);
    }
}
