/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.testkit.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Filter.Compare;
import org.stemma.core.query.Filter.Comparison;
import org.stemma.core.query.Page;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.core.query.Sort;
import org.stemma.model.culture.Act;
import org.stemma.model.culture.Discard;
import org.stemma.model.culture.Feed;
import org.stemma.model.culture.Lot;
import org.stemma.model.culture.Observe;
import org.stemma.model.culture.Vessel;
import org.stemma.model.culture.VesselState;
import org.stemma.model.record.Record;

/** What questions answer: lots {@code Q-00} to {@code Q-29}, every third without note, two lines, vessels with acts. */
public abstract class QueryContract extends StoreContract {

	private static final int LOTS = 30;
	private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

	private final List<RecordRef> lots = new ArrayList<>();
	private RecordRef iris;
	private RecordRef zoe;

	private static Query lots(String... columns) {
		return Query.of("culture.Lot", columns);
	}

	@BeforeAll
	void fill() {
		iris = lab().line("Iris");
		zoe = lab().line("Zoë");
		List<Record> records = new ArrayList<>();
		for (int i = 0; i < LOTS; i++) {
			Lot lot = lab().lot(String.format("Q-%02d", i));
			lot.setLine(i % 2 == 0 ? iris : zoe);
			lot.setNote(i % 3 == 0 ? null : "Note " + i % 5);
			lot.setOpened(DAY.plusDays(i));
			lots.add(lab().kinds().ref(lot));
			records.add(lot);
		}
		((Lot) records.get(29)).getParents().addAll(List.of(lots.get(0), lots.get(1)));
		((Lot) records.get(28)).setNote("ΕΛΈΝΗ 50% _under\\score");
		lab().commit(records.toArray(new Record[0])).get();
		acts();
	}

	private void acts() {
		Vessel vessel = lab().kinds().create(Vessel.class);
		vessel.setCode("V-Q");
		vessel.setLot(lots.get(0));
		vessel.setFormat("T75 flask");
		vessel.setState(VesselState.IN_CULTURE);
		vessel.setArea(Quantity.of("75.0", "cm2"));
		vessel.setCumulativeDoublings(new BigDecimal("4.50"));
		lab().commit(vessel).get();
		RecordRef ref = lab().kinds().ref(vessel);
		Feed feed = act(Feed.class, 1);
		feed.setVessel(ref);
		Observe observe = act(Observe.class, 2);
		observe.setVessel(ref);
		Discard discard = act(Discard.class, 3);
		discard.setSubject(ref);
		discard.setReason("Full");
		lab().commit(discard, feed, observe).get();
	}

	private <T extends Act> T act(Class<T> type, int minute) {
		T act = lab().kinds().create(type);
		act.setCode(type.getSimpleName() + "-Q");
		act.setPerformed(FilledLab.START.plusSeconds(60L * minute));
		act.setZone("Europe/Madrid");
		act.setPerformedBy(lab().actor().person());
		act.setLot(lots.get(0));
		return act;
	}

	private List<Row> all(Query query) {
		List<Row> rows = new ArrayList<>();
		Optional<Page> page = Optional.of(lab().store().page(query));
		while (page.isPresent()) {
			rows.addAll(page.get().rows());
			page = page.get().next().map(query::after).map(lab().store()::page);
		}
		return rows;
	}

	private List<String> codes(Query query) {
		return all(query).stream().map(row -> row.ref().code()).toList();
	}

	private List<String> codes(Filter filter) {
		return codes(lots().where(filter));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 7, 29, 30, 31, 1000 })
	void pagesThroughAllRowsOnce(int size) {
		List<String> codes = codes(lots().limit(size));
		assertEquals(lots.stream().map(RecordRef::code).toList(), codes);
	}

	@ParameterizedTest
	@ValueSource(ints = { 4, 1000 })
	void sortsUnsetValuesLastEitherWay(int size) {
		for (boolean down : List.of(false, true)) {
			List<Row> rows = all(lots("note").sorted(new Sort("note", down)).limit(size));
			List<Object> notes = rows.stream().map(row -> row.values().get(0)).toList();
			List<String> set = new ArrayList<>(
					rows.stream().map(row -> row.value(0, String.class)).flatMap(Optional::stream).toList());
			List<String> sorted = new ArrayList<>(set);
			sorted.sort(down ? Collections.reverseOrder() : null);
			assertEquals(sorted, set);
			assertEquals(LOTS, notes.size());
			assertEquals(set, notes.subList(0, set.size()));
			assertEquals(LOTS, new HashSet<>(rows.stream().map(Row::number).toList()).size());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "code", "note", "opened", "line", "line.name", "product", "kind" })
	void givesTheSameOrderInPagesOfAnySize(String column) {
		for (boolean down : List.of(false, true)) {
			Query query = lots().sorted(new Sort(column, down), Sort.by("code"));
			assertEquals(codes(query), codes(query.limit(3)), column);
		}
	}

	@Test
	void sortsByCodeDownwards() {
		List<String> expected = new ArrayList<>(lots.stream().map(RecordRef::code).toList());
		Collections.reverse(expected);
		assertEquals(expected, codes(lots().sorted(Sort.down("code")).limit(8)));
	}

	@Test
	void answersTypedColumnsOneHopAndSeveralValues() {
		Row row = all(lots("code", "line", "line.name", "opened", "note", "parents", "kind", "stage")
				.where(Filter.is("code", "Q-29"))).get(0);
		assertEquals(List.of("Q-29", zoe, "Zoë", DAY.plusDays(29), "Note 4", List.of(lots.get(0), lots.get(1)), "RESEARCH"),
				row.values().subList(0, 7));
		assertEquals(Optional.empty(), row.value(7, String.class));
		assertEquals(lots.get(29), row.ref());
		Row vessel = all(Query.of("culture.Vessel", "area", "cumulativeDoublings", "lot.code", "lastAct", "passageNumber")).get(0);
		assertEquals(List.of(Quantity.of("75.0", "cm2"), new BigDecimal("4.50"), "Q-00"), vessel.values().subList(0, 3));
	}

	@Test
	void asksEveryKindOfAct() {
		Query acts = Query.of("culture.Act", "performed", "lot.code", "performedBy.printedName")
				.sorted(Sort.down("performed"));
		assertEquals(List.of("Discard-Q", "Observe-Q", "Feed-Q"), codes(acts));
		assertEquals(List.of("Discard-Q", "Observe-Q", "Feed-Q"), codes(acts.limit(1)));
		assertEquals(List.of("culture.Discard", "culture.Observe", "culture.Feed"),
				all(acts).stream().map(row -> row.ref().kind()).toList());
		assertEquals(List.of(FilledLab.START.plusSeconds(180), "Q-00", "Ana Ruíz"), all(acts).get(0).values());
		assertEquals(List.of("Observe-Q", "Discard-Q"), codes(acts.sorted(Sort.by("performed"))
				.where(new Compare("performed", Comparison.GREATER, FilledLab.START.plusSeconds(60)))));
		assertEquals(3, lab().store().count(acts.where(Filter.refersTo("lot", lots.get(0)))));
		assertEquals(0, lab().store().count(acts.where(Filter.refersTo("lot", lots.get(1)))));
	}

	@Test
	void countsWhateverThePage() {
		assertEquals(LOTS, lab().store().count(lots().limit(3)));
		assertEquals(10, lab().store().count(lots().where(new Filter.Unset("note"))));
		assertEquals(15, lab().store().count(lots().where(Filter.is("line.name", "Zoë"))));
	}

	@Test
	void comparesDaysAndNumbers() {
		assertEquals(List.of("Q-28", "Q-29"), codes(new Compare("opened", Comparison.AT_LEAST, DAY.plusDays(28))));
		assertEquals(List.of("Q-00"), codes(new Compare("opened", Comparison.LESS, DAY.plusDays(1))));
		assertEquals(List.of("Q-00", "Q-01"), codes(new Compare("opened", Comparison.AT_MOST, DAY.plusDays(1))));
		Query vessels = Query.of("culture.Vessel");
		assertEquals(1, lab().store().count(vessels.where(Filter.is("cumulativeDoublings", new BigDecimal("4.5")))));
		assertEquals(0, lab().store().count(
				vessels.where(new Compare("cumulativeDoublings", Comparison.GREATER, new BigDecimal("4.500001")))));
		assertEquals(1, lab().store().count(vessels.where(Filter.is("area", Quantity.of("75", "cm2")))));
		assertEquals(0, lab().store().count(vessels.where(Filter.is("area", Quantity.of("75", "mL")))));
		assertEquals(0, lab().store().count(vessels.where(new Compare("lastAct", Comparison.LESS, FilledLab.START))));
	}

	@Test
	void findsAPartOfATextWhateverItsCase() {
		assertEquals(List.of("Q-28"), codes(Filter.contains("note", "ελένη")));
		assertEquals(List.of("Q-28"), codes(Filter.contains("note", "50%")));
		assertEquals(List.of("Q-28"), codes(Filter.contains("note", "_UNDER\\s")));
		assertEquals(List.of(), codes(Filter.contains("note", "50_")));
		assertEquals(LOTS, codes(Filter.contains("code", "q-")).size());
		assertEquals(15, codes(Filter.contains("line.name", "ZOË")).size());
	}

	@Test
	void followsReferencesAndSeveralValues() {
		assertEquals(15, codes(Filter.refersTo("line", iris)).size());
		assertEquals(List.of("Q-29"), codes(Filter.refersTo("parents", lots.get(1))));
		assertEquals(29, codes(new Filter.Unset("parents")).size());
		assertEquals(29, codes(new Compare("parents", Comparison.NOT_EQUAL, lots.get(1))).size());
		assertEquals(List.of("Q-29"), codes(new Filter.In("parents", List.of(lots.get(1), lots.get(5)))));
		assertEquals(1, lab().store().count(Query.of("identity.Person").where(Filter.is("roles", "BENCH"))));
	}

	@Test
	void combinesFilters() {
		Filter noted = new Filter.Not(new Filter.Unset("note"));
		assertEquals(20, codes(noted).size());
		assertEquals(10, codes(new Filter.Not(noted)).size());
		assertEquals(List.of("Q-04"), codes(Filter.and(Filter.is("note", "Note 4"), Filter.is("code", "Q-04"))));
		assertEquals(List.of("Q-01", "Q-02"), codes(Filter.or(Filter.is("code", "Q-01"), Filter.is("code", "Q-02"))));
		assertEquals(List.of(), codes(Filter.or()));
		assertEquals(LOTS, codes(Filter.and()).size());
		assertEquals(List.of("Q-07", "Q-09"), codes(new Filter.In("code", List.of("Q-09", "Q-07", "Q-99"))));
		assertEquals(List.of(), codes(new Filter.In("code", List.of())));
		assertEquals(LOTS - 4, codes(new Compare("note", Comparison.NOT_EQUAL, "Note 4")).size());
		assertEquals(LOTS - 4, codes(new Filter.Not(Filter.is("note", "Note 4"))).size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "'; DROP TABLE culture_lot; --", "code = code OR 1=1", "\"", "?", "line)" })
	void refusesAColumnThatTheModelDoesNotHave(String column) {
		assertThrows(IllegalArgumentException.class, () -> lab().store().page(lots(column)));
		assertThrows(IllegalArgumentException.class, () -> lab().store().page(lots().sorted(Sort.by(column))));
		assertThrows(IllegalArgumentException.class, () -> lab().store().page(lots().where(Filter.is(column, "x"))));
		assertEquals(List.of(), codes(Filter.is("code", column)));
	}

	@Test
	void refusesSecretsAndParts() {
		assertThrows(IllegalArgumentException.class,
				() -> lab().store().page(Query.of("identity.Person", "passwordHash")));
		assertThrows(IllegalArgumentException.class,
				() -> lab().store().page(Query.of("culture.Feed", "performedBy.passwordHash")));
		assertThrows(IllegalArgumentException.class, () -> lab().store().page(Query.of("culture.Feed", "materials")));
		assertThrows(IllegalArgumentException.class, () -> lab().store().page(Query.of("culture.Nothing")));
		assertTrue(lab().store().page(Query.of("donation.Donor")).rows().isEmpty());
	}
}
