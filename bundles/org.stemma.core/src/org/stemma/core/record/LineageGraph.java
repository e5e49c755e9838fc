/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import java.util.List;
import java.util.Objects;

import org.stemma.api.RecordRef;

/**
 * A record's part of the stemma.
 *
 * @param centre   the record asked for
 * @param nodes    the records, each with a line of words
 * @param edges    child to parent
 * @param complete whether all were named; false when there were too many
 */
public record LineageGraph(RecordRef centre, List<Node> nodes, List<Edge> edges, boolean complete) {

	/** Copies the lists. */
	public LineageGraph {
		Objects.requireNonNull(centre, "centre");
		nodes = List.copyOf(nodes);
		edges = List.copyOf(edges);
	}

	/** A record with a line of words, for example {@code P4, 12.3 doublings}. */
	public record Node(RecordRef ref, String words) {
	}

	/** Child descends from parent. */
	public record Edge(RecordRef child, RecordRef parent) {
	}
}
