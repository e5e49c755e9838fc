/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.culture.internal.LotRecords;
import org.stemma.core.quality.Judge;
import org.stemma.core.quality.Quality.TestLine;
import org.stemma.core.query.Sort;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.RecordViews;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.Investigation;
import org.stemma.model.quality.Result;

/**
 * A lot's tests: one line per criterion of its specification version, then one for each test that has results but no
 * criterion in that version, so that no result is out of sight.
 */
final class TestLines {

	private static final Comparator<Stored<Result>> NEWEST_FIRST = Comparator
			.comparing((Stored<Result> result) -> result.record().getMeasured())
			.thenComparing(result -> result.record().getCode()).reversed();

	private final LotBases bases;
	private final LotRecords records;
	private final RecordViews views;
	private final Judge judge = new Judge();

	TestLines(LabReader lab, KindModels kinds) {
		this.bases = new LotBases(lab);
		this.records = new LotRecords(lab, kinds);
		this.views = new RecordViews(kinds, lab.lab().zone());
	}

	List<TestLine> of(RecordRef lot) {
		List<Stored<Result>> results = records.of(Result.class, lot, Sort.by("code")).stream().sorted(NEWEST_FIRST).toList();
		List<Stored<Investigation>> investigations = records.of(Investigation.class, lot, Sort.by("code"));
		List<Criterion> criteria = bases.of(lot).result().map(basis -> basis.specification().record().getCriteria())
				.orElse(List.of());
		List<TestLine> lines = new ArrayList<>();
		criteria.forEach(
				criterion -> lines.add(line(criterion.getTest(), Optional.of(criterion), results, investigations)));
		Set<String> named = criteria.stream().map(Criterion::getTest).collect(Collectors.toSet());
		results.reversed().stream().map(result -> result.record().getTest()).distinct()
				.filter(test -> !named.contains(test))
				.forEach(test -> lines.add(line(test, Optional.empty(), results, investigations)));
		return lines;
	}

	private TestLine line(String test, Optional<Criterion> criterion, List<Stored<Result>> results,
			List<Stored<Investigation>> investigations) {
		List<Stored<Result>> own = results.stream().filter(result -> result.record().getTest().equals(test)).toList();
		List<RecordView> opened = investigations.stream()
				.filter(each -> own.stream().anyMatch(result -> result.ref().means(each.record().getResult())))
				.map(views::view).toList();
		return new TestLine(test, criterion.map(found -> found.getPurpose().getName()).orElse(""),
				criterion.map(judge::limits).orElse("not in this specification"),
				criterion.map(Criterion::getMethod), own.stream().map(views::view).toList(), opened);
	}
}
