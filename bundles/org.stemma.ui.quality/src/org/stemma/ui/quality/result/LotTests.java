/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import java.util.List;
import java.util.Optional;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Laboratory;

/**
 * A lot with its tests, as read at one moment.
 *
 * @param lot           the lot
 * @param specification the version that it is judged by
 * @param rows          one for each test
 */
public record LotTests(RecordView lot, Optional<RecordView> specification, List<TestRow> rows) {

	/** Copies the list. */
	public LotTests {
		rows = List.copyOf(rows);
	}

	/** Reads a lot's tests; empty when there is no such lot. Not for the user interface's thread. */
	public static Optional<LotTests> of(Laboratory laboratory, RecordRef ref) {
		return laboratory.records().find(ref).map(lot -> {
			Optional<RecordView> specification = lot.value("specification", RecordRef.class)
					.flatMap(laboratory.records()::find);
			List<CriterionView> criteria = specification.map(CriterionView::of).orElse(List.of());
			return new LotTests(lot, specification, laboratory.quality().tests(ref).stream()
					.map(line -> new TestRow(line, criteria.stream().filter(each -> each.test().equals(line.test())).findFirst()))
					.toList());
		});
	}
}
