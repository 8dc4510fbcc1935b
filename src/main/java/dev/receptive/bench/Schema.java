package dev.receptive.bench;

import dev.receptive.yaml.Fields;
import dev.receptive.yaml.Report;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the experiments of a bench are written in files. */
public interface Schema<E extends Experiment> {

    /** The keys that may stand beside {@code bench} and {@code at}. */
    List<String> keys();

    /**
     * Reads an experiment; what is written of it is what {@link #write} writes.
     *
     * @param fields those of {@link #keys}
     * @param report takes every mistake
     * @param folder what the paths in the file start from; null if it is in no folder
     * @return null if there is any mistake
     */
    @Nullable
    E read(Fields fields, Report report, @Nullable Path folder);

    /** Writes what differs from the usual. */
    void write(E experiment, StageWriter stage);

    /** Which moments a file can name. */
    Bookmarks<E> bookmarks();
}
