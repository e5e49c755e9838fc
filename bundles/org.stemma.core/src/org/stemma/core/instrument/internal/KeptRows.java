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
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Entered;
import org.stemma.core.instrument.ImportPreview.Planned;
import org.stemma.core.instrument.ImportPreview.Row;
import org.stemma.core.instrument.ImportPreview.TakenUp;
import org.stemma.core.quality.Quality.Value;

/**
 * What a run keeps of the rows of its file, laid over what is planned anew: a row that was matched stays as it is, and what
 * somebody entered by hand for another row is not entered twice.
 *
 * @param run     the run
 * @param kept    the rows that it keeps, by index
 * @param entered results that were entered by hand for it
 */
record KeptRows(RecordRef run, Map<Integer, Row> kept, List<Entered> entered) {

	/** What a run kept when it was taken up. */
	static KeptRows shown(ImportPreview preview, TakenUp taken) {
		return new KeptRows(taken.run(), preview.rows().stream().filter(Row::kept).collect(Collectors.toMap(Row::index, Function.identity())),
				taken.entered());
	}

	/** The plans of all rows. */
	List<RowPlan> over(List<RowPlan> planned) {
		return planned.stream().map(plan -> kept.containsKey(plan.row().index())
				? new RowPlan(kept.get(plan.row().index()), List.of()) : once(plan)).toList();
	}

	private RowPlan once(RowPlan plan) {
		Row row = plan.row();
		List<Planned> planned = new ArrayList<>();
		List<Value> values = new ArrayList<>();
		List<Problem> problems = new ArrayList<>(row.problems());
		for (int i = 0; i < plan.values().size(); i++) {
			Planned result = row.results().get(i);
			Optional<Entered> earlier = entered(row.lot().orElseThrow(), row.subject().orElseThrow(), result.test());
			earlier.ifPresent(each -> problems.add(entered(result, each, row)));
			if (earlier.isEmpty()) {
				planned.add(result);
				values.add(plan.values().get(i));
			}
		}
		return new RowPlan(new Row(row.index(), row.content(), row.subject(), row.lot(), planned, problems), values);
	}

	/** A result that a row would give once more. One that names no sample can be of any sample of its lot. */
	private Optional<Entered> entered(RecordRef lot, RecordRef subject, String test) {
		return entered.stream().filter(result -> lot.means(result.lot()) && test.equals(result.test()))
				.filter(result -> subject.means(lot) || result.sample().filter(sample -> !subject.means(sample)).isEmpty()).findFirst();
	}

	private Problem entered(Planned result, Entered earlier, Row row) {
		return Problem.warning("result.entered", result.test() + " was entered by hand as " + earlier.result().code() + ", naming "
				+ run.code() + ", so it is not entered once more. This row says " + result.value() + ".", row.content().place());
	}
}
