/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.pcr;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.table.Cell;

/** The sample of each well, which most tables of a run repeat. Another name for the same well is doubted and listed. */
final class SampleNames {

	private final Map<String, String> names = new HashMap<>();
	private final Set<List<String>> told = new HashSet<>();
	private final List<NotUnderstood> leftOver;
	private final ProblemLog log;

	SampleNames(List<NotUnderstood> leftOver, ProblemLog log) {
		this.leftOver = leftOver;
		this.log = log;
	}

	/** Notes the name in a row of a section. */
	void add(String section, String well, Cell name) {
		if (name.isBlank()) {
			return;
		}
		String first = names.putIfAbsent(well, name.text());
		if (first != null && !first.equals(name.text()) && told.add(List.of(well, name.text()))) {
			leftOver.add(new NotUnderstood(section + " of well " + well, name.text(), name.place()));
			log.add(new Mismatch("sample.differs", name.place(), name.text(), "'" + first + "', the sample of well " + well + " in the tables above",
					"The first name is taken; compare it with the run.").warning());
		}
	}

	/** The first name of a well, or empty. */
	String of(String well) {
		return names.getOrDefault(well, "");
	}
}
