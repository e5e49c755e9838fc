/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Filter.Comparison;
import org.stemma.core.query.Page;
import org.stemma.core.query.Position;
import org.stemma.core.query.Query;
import org.stemma.core.query.Sort;
import org.stemma.model.identity.Role;
import org.stemma.model.material.MaterialLot;
import org.stemma.model.material.MaterialStatus;

class MemoryQueriesTest {

	private final TestLab lab = new TestLab();

	MemoryQueriesTest() {
		lab.samples().material("ML-1", MaterialStatus.RELEASED, LocalDate.of(2026, 5, 1));
		lab.samples().material("ML-2", MaterialStatus.QUARANTINE, LocalDate.of(2026, 4, 1));
		lab.samples().material("ML-3", MaterialStatus.RELEASED, LocalDate.of(2026, 6, 1));
		lab.change(Role.SUPERVISOR, MaterialLot.class, lab.store().findAny("ML-3").getFirst(),
				material -> material.setSupplier("Acme"));
	}

	private List<String> codes(Query query) {
		return lab.store().page(query).rows().stream().map(row -> row.ref().code()).toList();
	}

	private List<String> materials(Filter filter) {
		return codes(Query.of("material.MaterialLot").where(filter));
	}

	@Test
	void filters() {
		assertEquals(List.of("ML-1", "ML-3"), materials(Filter.is("status", "RELEASED")));
		assertEquals(List.of("ML-3"), materials(Filter.contains("supplier", "ACM")));
		assertEquals(List.of("ML-1", "ML-2"), materials(new Filter.Unset("supplier")));
		assertEquals(List.of("ML-1", "ML-2"),
				materials(new Filter.Compare("supplier", Comparison.NOT_EQUAL, "Acme")));
		assertEquals(List.of("ML-1", "ML-2"),
				materials(new Filter.Compare("expiry", Comparison.AT_MOST, LocalDate.of(2026, 5, 1))));
		assertEquals(List.of("ML-2"), materials(new Filter.Not(Filter.is("status", "RELEASED"))));
		assertEquals(List.of("ML-2", "ML-3"), materials(new Filter.In("code", List.of("ML-2", "ML-3"))));
		assertEquals(List.of("ML-1"),
				materials(Filter.and(Filter.is("status", "RELEASED"), new Filter.Unset("supplier"))));
		assertEquals(List.of("ML-1", "ML-2"), materials(Filter.or(Filter.is("code", "ML-1"), Filter.is("code", "ML-2"))));
	}

	@Test
	void sortsWithUnsetValuesLastEitherWay() {
		Query query = Query.of("material.MaterialLot");
		assertEquals(List.of("ML-2", "ML-1", "ML-3"), codes(query.sorted(Sort.by("expiry"))));
		assertEquals(List.of("ML-3", "ML-1", "ML-2"), codes(query.sorted(Sort.by("supplier"))));
		assertEquals(List.of("ML-3", "ML-1", "ML-2"), codes(query.sorted(Sort.down("supplier"))));
	}

	@Test
	void pagesWithoutGapsOrRepeats() {
		List<String> seen = new ArrayList<>();
		Query query = Query.of("material.MaterialLot").sorted(Sort.by("status")).limit(1);
		Optional<Position> next = Optional.empty();
		do {
			Page page = lab.store().page(next.map(query::after).orElse(query));
			page.rows().forEach(row -> seen.add(row.ref().code()));
			next = page.next();
		} while (next.isPresent());
		assertEquals(List.of("ML-2", "ML-1", "ML-3"), seen);
		assertEquals(3, lab.store().count(query));
	}

	@Test
	void hopsOverAReference() {
		lab.samples().lot("LOT-1", lab.samples().line("MSC-1"), null);
		Query query = Query.of("culture.Lot", "code", "line.name", "kind").where(Filter.is("line.name", "Line MSC-1"));
		assertEquals(List.of("LOT-1", "Line MSC-1", "PRODUCT"), lab.store().page(query).rows().getFirst().values());
	}

	@Test
	void refusesColumnsThatTheModelDoesNotKnow() {
		assertThrows(IllegalArgumentException.class, () -> codes(Query.of("culture.Lot", "colour")));
		assertThrows(IllegalArgumentException.class, () -> codes(Query.of("identity.Person", "passwordHash")));
	}
}
