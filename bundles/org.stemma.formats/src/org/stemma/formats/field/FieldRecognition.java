/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.stemma.api.instrument.Recognition;
import org.stemma.formats.table.Cell;

/**
 * How sure it is that a file has the format of a map: by the names that only this format has, and by whether all that
 * it needs is there. A damaged file is still recognised, with less confidence, so that its reader can say what is wrong.
 */
final class FieldRecognition {

	/** With fewer of its marks than this share a file is not of the format. */
	private static final double FEWEST_MARKS = 0.3;

	/** Confidence in a file with all that is required, to which its marks add. */
	private static final int COMPLETE = 55;
	private static final int ALL_MARKS = 40;

	/** Most confidence in a file in which something required is missing. */
	private static final int INCOMPLETE = 50;

	private final FieldMap map;
	private final List<FieldRule> marks;

	FieldRecognition(FieldMap map) {
		this.map = map;
		this.marks = map.rules().stream().filter(FieldRule::marking).toList();
		if (marks.isEmpty()) {
			throw new IllegalArgumentException("A format is recognised by its marks, and this map has none");
		}
	}

	Recognition of(Collection<Cell> labels) {
		Set<FieldRule> found = Collections.newSetFromMap(new IdentityHashMap<>());
		found.addAll(map.found(labels));
		List<FieldRule> seen = marks.stream().filter(found::contains).toList();
		double share = (double) seen.size() / marks.size();
		if (share < FEWEST_MARKS) {
			return Recognition.none(seen.size() + " of the " + marks.size() + " names that mark the format");
		}
		List<FieldRule> required = map.rules().stream().filter(FieldRule::mandatory).toList();
		long there = required.stream().filter(found::contains).count();
		if (there == required.size()) {
			return new Recognition(COMPLETE + (int) Math.round(share * ALL_MARKS), evidence(seen));
		}
		int confidence = (int) Math.round(INCOMPLETE * share * there / required.size());
		return new Recognition(confidence, evidence(seen) + "; only " + there + " of " + required.size() + " required names");
	}

	private String evidence(List<FieldRule> seen) {
		String names = String.join(", ", seen.stream().map(rule -> rule.names().getFirst()).toList());
		return seen.size() + " of the " + marks.size() + " names that mark the format: " + names;
	}
}
