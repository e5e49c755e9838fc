/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Page;
import org.stemma.core.query.Position;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.Records;
import org.stemma.model.ModelPackages;
import org.stemma.ui.culture.act.Views;

class TodayReadingTest {

	private static final Instant MORNING = Instant.parse("2026-03-02T08:00:00Z");
	private static final LocalDate THURSDAY = LocalDate.of(2026, 3, 5);

	private final KindModels kinds = new KindModels(new ModelPackages().all());
	private final RecordRef lot = Views.ref("culture.Lot", "LOT-1");
	private final RecordRef other = Views.ref("culture.Lot", "LOT-2");
	private final List<Query> asked = new ArrayList<>();

	/** Records that answer the two questions with these rows. */
	private Records records(Page vessels, List<Row> acts) {
		return (Records) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Records.class },
				(proxy, method, arguments) -> switch (method.getName()) {
				case "page" -> answer((Query) arguments[0], vessels, acts);
				case "count" -> 777L;
				case "kind" -> kinds.of((String) arguments[0]);
				default -> throw new UnsupportedOperationException(method.getName());
				});
	}

	private Page answer(Query query, Page vessels, List<Row> acts) {
		asked.add(query);
		return query.kind().equals("culture.Vessel") ? vessels : new Page(acts, Optional.empty());
	}

	private Row vessel(String code, Instant last) {
		return new Row(Views.ref("culture.Vessel", code), 1, Arrays.asList(lot, "T75 flask", 3, last));
	}

	private static Row act(String kind, Instant performed, RecordRef of) {
		return new Row(Views.ref(kind, "A-1"), 2, List.of(performed, of));
	}

	private TodayRows read(Page vessels, List<Row> acts) {
		return new TodayReading(records(vessels, acts), ZoneId.of("Europe/Berlin"), THURSDAY).rows();
	}

	@Test
	void tellsTheLastActAndHowLongAgoItWas() {
		TodayRows rows = read(new Page(List.of(vessel("V-1", MORNING)), Optional.empty()),
				List.of(act("culture.Feed", MORNING, lot), act("culture.Discard", MORNING, other),
						act("culture.Observe", MORNING.plusSeconds(60), lot)));
		TodayRow row = rows.rows().getFirst();
		assertEquals("Feed, 3 days ago", row.last());
		assertEquals(Optional.of(3L), row.days());
		assertEquals("LOT-1", row.lot());
		assertEquals("P3", row.passageWords());
		assertEquals(0, rows.more());
	}

	@Test
	void asksForThoseInCultureLeftAloneLongestFirst() {
		read(new Page(List.of(), Optional.empty()), List.of());
		assertEquals("lastAct", asked.getFirst().sort().getFirst().column());
		assertTrue(asked.getFirst().filter().toString().contains("IN_CULTURE"));
		assertEquals(1, asked.size(), "without vessels nothing is asked about acts");
	}

	@Test
	void saysHowManyAreNotListed() {
		Page page = new Page(List.of(vessel("V-1", MORNING)), Optional.of(new Position(List.of("V-1"), 1)));
		assertEquals(776, read(page, List.of()).more());
	}

	@Test
	void aVesselWithoutActsHasNoDays() {
		TodayRow row = read(new Page(List.of(vessel("V-1", null)), Optional.empty()), List.of()).rows().getFirst();
		assertEquals("", row.last());
		assertEquals(Optional.empty(), row.days());
	}

	@Test
	void filtersByAnyWordWhateverItsCase() {
		TodayRows rows = read(new Page(List.of(vessel("V-1", MORNING), vessel("V-2", MORNING)), Optional.empty()),
				List.of(act("culture.Feed", MORNING, lot)));
		assertEquals(2, rows.holding("FEED").size());
		assertEquals(List.of("V-2"), rows.holding(" v-2 ").stream().map(row -> row.vessel().code()).toList());
		assertEquals(2, rows.holding("").size());
		assertTrue(rows.holding("roller bottle").isEmpty());
	}

	@Test
	void offersTheFormatThatMostVesselsHave() {
		Row bottle = new Row(Views.ref("culture.Vessel", "V-3"), 1, Arrays.asList(lot, "Roller bottle", 3, MORNING));
		assertEquals("T75 flask", read(new Page(List.of(bottle, vessel("V-1", MORNING), vessel("V-2", MORNING)), Optional.empty()),
				List.of()).usualFormat());
		assertEquals("", read(new Page(List.of(), Optional.empty()), List.of()).usualFormat());
	}
}
