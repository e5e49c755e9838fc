/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.today;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Page;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.core.query.Sort;
import org.stemma.core.record.Records;
import org.stemma.ui.culture.words.Days;
import org.stemma.ui.text.Texts;

/** Reads the vessels in culture and what was done to them last; off the user interface's thread. */
public final class TodayReading {

	private static final Texts TEXTS = new Texts(TodayReading.class);
	private static final int MOST = 500;
	private static final int ASKED_AT_ONCE = 100;
	private static final String[] COLUMNS = { "lot", "format", "passageNumber", "lastAct" };

	private final Records records;
	private final ZoneId zone;
	private final Days days;

	/** A reading on a day in the lab's zone. */
	public TodayReading(Records records, ZoneId zone, LocalDate today) {
		this.records = records;
		this.zone = zone;
		this.days = new Days(today);
	}

	/** The vessels that were left alone longest. */
	public TodayRows rows() {
		Query query = Query.of("culture.Vessel", COLUMNS).where(Filter.is("state", "IN_CULTURE"))
				.sorted(Sort.by("lastAct"), Sort.by("code")).limit(MOST);
		Page page = records.page(query);
		long all = page.next().isEmpty() ? page.rows().size() : records.count(query);
		List<Done> done = done(page.rows());
		return new TodayRows(page.rows().stream().map(row -> row(row, done)).toList(), all - page.rows().size());
	}

	private TodayRow row(Row row, List<Done> done) {
		Optional<RecordRef> lot = row.value(0, RecordRef.class);
		Optional<Instant> last = row.value(3, Instant.class);
		Optional<LocalDate> day = last.map(instant -> instant.atZone(zone).toLocalDate());
		String acts = done.stream().filter(act -> last.filter(act.when::equals).isPresent())
				.filter(act -> lot.map(RecordRef::id).filter(act.lot::equals).isPresent()).map(Done::title).distinct()
				.collect(Collectors.joining(" / "));
		String words = day.map(then -> TEXTS.get("last", acts.isEmpty() ? TEXTS.get("last.any") : acts, days.ago(then)))
				.orElse("");
		return new TodayRow(row.ref(), lot.map(RecordRef::code).orElse(""), row.value(1, String.class).orElse(""),
				row.value(2, Integer.class), words, day.map(days::since));
	}

	/** What was done in a lot at a time. */
	private record Done(Instant when, UUID lot, String title) {
	}

	private List<Done> done(List<Row> vessels) {
		List<Object> times = vessels.stream().map(row -> row.values().get(3)).filter(Objects::nonNull).distinct().toList();
		List<Done> done = new ArrayList<>();
		for (int from = 0; from < times.size(); from += ASKED_AT_ONCE) {
			List<Object> some = times.subList(from, Math.min(times.size(), from + ASKED_AT_ONCE));
			Query query = Query.of("culture.Act", "performed", "lot").where(new Filter.In("performed", some))
					.limit(Query.MAXIMUM_LIMIT);
			records.page(query).rows().forEach(row -> done.add(new Done(row.value(0, Instant.class).orElseThrow(),
					row.value(1, RecordRef.class).orElseThrow().id(), records.kind(row.ref().kind()).title())));
		}
		return done;
	}
}
