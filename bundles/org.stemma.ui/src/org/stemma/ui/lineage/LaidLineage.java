/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.lineage;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.stemma.api.RecordRef;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.LineageGraph;
import org.stemma.core.record.Records;

/**
 * A lineage read and laid out, ready to be painted.
 *
 * @param centre   the record asked for
 * @param placed   everything in its place
 * @param kinds    the kinds of the records, by name
 * @param complete whether all records were drawn
 */
record LaidLineage(RecordRef centre, PlacedLineage placed, Map<String, KindModel> kinds, boolean complete) {

	/** Reads and lays out; off the user interface's thread. */
	static LaidLineage read(Records records, RecordRef ref, int maximumRecords) {
		LineageGraph graph = records.lineage(ref, maximumRecords);
		Map<String, KindModel> kinds = graph.nodes().stream().map(node -> node.ref().kind()).distinct()
				.collect(Collectors.toMap(Function.identity(), records::kind));
		return new LaidLineage(graph.centre(), LayeredLineage.of(graph), kinds, graph.complete());
	}

	/** Whether a record is something done to cells. */
	boolean act(RecordRef ref) {
		return kinds.get(ref.kind()).act();
	}

	/** Kind and code of a record in words. */
	String words(RecordRef ref) {
		return kinds.get(ref.kind()).title() + " " + ref.code();
	}
}
