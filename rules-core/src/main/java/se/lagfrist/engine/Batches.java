package se.lagfrist.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Cuts a stream into lists without reading it all. */
final class Batches {

  private Batches() {}

  static <T> Stream<List<T>> of(Stream<T> stream, int size) {
    Iterator<T> source = stream.iterator();
    Iterator<List<T>> batches =
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return source.hasNext();
          }

          @Override
          public List<T> next() {
            List<T> batch = new ArrayList<>(size);
            while (batch.size() < size && source.hasNext()) {
              batch.add(source.next());
            }
            return batch;
          }
        };
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(batches, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(stream::close);
  }
}
