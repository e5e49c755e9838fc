/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/** Reads the events of a data set into columns, block by block, so that little more memory is used than they take. */
final class EventReader {

	/** About what stays in the second level cache while its columns are filled. */
	private static final int BLOCK = 1 << 18;

	private final FcsBytes bytes;
	private final FcsPlace place;

	EventReader(FcsBytes bytes) {
		this.bytes = bytes;
		this.place = new FcsPlace(bytes.name());
	}

	Outcome<Events> read(DataSet set) {
		ProblemLog log = new ProblemLog();
		try {
			Optional<List<Column>> columns = set.layout().ascii() ? ascii(set, log) : Optional.of(binary(set, log));
			return columns.isEmpty() ? log.refusal() : log.outcome(new Events(set, columns.get()));
		} catch (IOException failure) {
			return Outcome.refused(List.of(Problem.error("file.unreadable",
					"The file cannot be read: " + failure.getMessage(), place.file()).causedBy(failure)));
		}
	}

	private Optional<List<Column>> ascii(DataSet set, ProblemLog log) throws IOException {
		byte[] text = bytes.atMost(set.data().begin(), (int) Math.min(set.data().length(), Integer.MAX_VALUE - 8));
		return new AsciiValues(set, text, place, log).read();
	}

	private List<Column> binary(DataSet set, ProblemLog log) throws IOException {
		RowLayout layout = set.layout();
		List<ColumnSink> sinks = new ArrayList<>();
		int[] offsets = new int[layout.parameters().size()];
		for (int i = 0; i < offsets.length; i++) {
			sinks.add(sink(layout, i, set.events()));
			offsets[i] = layout.offset(i);
		}
		fill(set, sinks, offsets);
		for (int i = 0; i < offsets.length; i++) {
			if (sinks.get(i).cut()) {
				log.add(cut(set, layout.parameters().get(i)));
			}
		}
		return sinks.stream().map(ColumnSink::column).toList();
	}

	private static ColumnSink sink(RowLayout layout, int index, int events) {
		Parameter parameter = layout.parameters().get(index);
		return layout.packed() ? new PackedSink(parameter, layout.order() == ByteOrder.BIG, events)
				: ColumnSink.of(parameter, layout.order(), events);
	}

	/** In blocks of a multiple of eight rows, which end with a byte however values are packed. */
	private void fill(DataSet set, List<ColumnSink> sinks, int[] offsets) throws IOException {
		RowLayout layout = set.layout();
		int stride = Math.toIntExact(layout.packed() ? layout.rowBits() : layout.bytes(1));
		int rows = Math.max(Byte.SIZE, Math.toIntExact(BLOCK / layout.bytes(Byte.SIZE) * Byte.SIZE));
		byte[] block = new byte[Math.toIntExact(layout.bytes(Math.min(rows, set.events())))];
		for (int event = 0; event < set.events(); event += rows) {
			int count = Math.min(rows, set.events() - event);
			bytes.read(set.data().begin() + layout.bytes(event), block, (int) layout.bytes(count));
			for (int i = 0; i < offsets.length; i++) {
				sinks.get(i).take(block, offsets[i], stride, count, event);
			}
		}
	}

	private Problem cut(DataSet set, Parameter parameter) {
		String keyword = "$P" + parameter.number() + "R";
		return Mismatch.described("fcs.masked", place.keyword(set.number(), keyword),
				"values of " + parameter.name() + " above its range", "values below " + parameter.range().toPlainString(),
				"The bits above were cut off, as the standard says.").note();
	}
}
