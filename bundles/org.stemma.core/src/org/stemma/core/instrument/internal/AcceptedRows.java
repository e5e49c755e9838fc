/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.ImportPreview;

/** Whether the rows that a person accepted can be kept. */
final class AcceptedRows {

	private AcceptedRows() {
	}

	/** What speaks against it; a preview whose rows would be planned otherwise now is stale. */
	static List<Problem> problems(ImportPreview preview, List<RowPlan> plans, Set<Integer> rows) {
		List<Problem> problems = new ArrayList<>();
		if (rows.isEmpty()) {
			problems.add(Problem.error("row.none", "No row was chosen, so there is nothing to keep of "
					+ preview.file().name() + "."));
		}
		for (int index : rows.stream().sorted().toList()) {
			if (index < 0 || index >= plans.size() || index >= preview.rows().size()) {
				problems.add(Problem.error("row.unknown", preview.file().name() + " has no row " + (index + 1) + "."));
			} else if (plans.get(index).row().kept()) {
				problems.add(kept(plans.get(index).row()));
			} else if (!plans.get(index).row().equals(preview.rows().get(index))) {
				problems.add(stale(preview.rows().get(index)));
			} else {
				problems.addAll(blocking(plans.get(index).row()));
			}
		}
		return problems;
	}

	private static Problem stale(ImportPreview.Row row) {
		return Problem.error("preview.stale", "What would become of sample \"" + row.content().sample()
				+ "\" changed since the preview. Look at a new preview, then accept.", row.content().place());
	}

	/** That a row cannot be kept once more. */
	static Problem kept(ImportPreview.Row row) {
		return Problem.error("row.kept", "Sample \"" + row.content().sample() + "\" is kept already as "
				+ row.subject().map(RecordRef::toString).orElse("matched") + ". Leave it as it is.", row.content().place());
	}

	private static List<Problem> blocking(ImportPreview.Row row) {
		return row.problems().stream().filter(Problem::blocks).toList();
	}
}
