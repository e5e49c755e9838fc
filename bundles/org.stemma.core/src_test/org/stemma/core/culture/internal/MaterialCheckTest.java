/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.api.Outcome;
import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.culture.Acts;
import org.stemma.model.culture.Feed;
import org.stemma.model.material.MaterialLot;
import org.stemma.model.material.MaterialStatus;
import org.stemma.model.identity.Role;

final class MaterialCheckTest {

	private static final LocalDate LATER = LocalDate.of(2026, 12, 31);

	private final Cultivation at = new Cultivation();

	@ParameterizedTest
	@EnumSource(value = MaterialStatus.class, names = "RELEASED", mode = EnumSource.Mode.EXCLUDE)
	void refusesALotThatIsNotReleased(MaterialStatus status) {
		RecordRef lot = at.samples.material("M-9", status, LATER);
		String message = at.refused("material." + status.getName().toLowerCase(Locale.ROOT), () -> feed(lot))
				.message();
		assertTrue(message.contains("Medium lot S-M-9 (M-9)"), message);
	}

	@Test
	void refusesALotFromTheDayAfterItsExpiryOn() {
		RecordRef lot = at.samples.material("M-9", MaterialStatus.RELEASED, LocalDate.of(2026, 3, 2));
		feed(lot).get();
		at.later(Duration.ofDays(1));
		String message = at.refused("material.expired", () -> feed(lot)).message();
		assertTrue(message.contains("2026-03-02") && message.contains("2026-03-03"), message);
	}

	@Test
	void countsDaysInTheLaboratorysZone() {
		RecordRef lot = at.samples.material("M-9", MaterialStatus.RELEASED, LocalDate.of(2026, 3, 2));
		at.lab.clock().set(Instant.parse("2026-03-02T22:59:59Z"));
		feed(lot).get();
		at.lab.clock().set(Instant.parse("2026-03-02T23:00:00Z"));
		at.refused("material.expired", () -> feed(lot));
	}

	@Test
	void countsTheDayOfTheActNotOfTheEntry() {
		RecordRef lot = at.samples.material("M-9", MaterialStatus.RELEASED, LocalDate.of(2026, 3, 2));
		Instant performed = at.lab.clock().instant();
		at.later(Duration.ofDays(2));
		at.cultures.feed(at.bench, new Acts.Feed(ActDetails.using(lot).at(performed), at.flask, Optional.empty(),
				Optional.empty())).get();
	}

	@Test
	void refusesAnUnknownLot() {
		at.refused("record.unknown",
				() -> feed(new RecordRef("material.MaterialLot", UUID.randomUUID(), "M-X")));
	}

	@Test
	void keepsTheAmount() {
		ActDetails.Use use = new ActDetails.Use(at.medium, Optional.of(Quantity.of("15.0", "mL")));
		ActDetails details = new ActDetails(UUID.randomUUID(), Optional.empty(), List.of(use), "", List.of());
		Feed feed = at.act(Feed.class, at.cultures.feed(at.bench,
				new Acts.Feed(details, at.flask, Optional.empty(), Optional.empty())));
		assertEquals(Quantity.of("15.0", "mL"), feed.getMaterials().getFirst().getAmount());
		assertEquals(at.medium, feed.getMaterials().getFirst().getMaterial());
	}

	@Test
	void needsTheLotAsItWasWhenItWasChecked() {
		Bench bench = new Bench(at.lab.store(), at.lab.clock(), at.lab.kinds());
		Outcome<ActReceipt> outcome = bench.act(at.bench, ActDetails.using(at.medium), draft -> {
			at.lab.change(Role.SUPERVISOR, MaterialLot.class, at.medium, lot -> lot.setStatus(MaterialStatus.REJECTED));
			Feed feed = at.lab.kinds().create(Feed.class);
			feed.setLot(at.lot);
			feed.setVessel(at.flask);
			return Optional.of(feed);
		});
		assertEquals("record.stale", outcome.problems().getFirst().code());
		assertTrue(outcome.problems().getFirst().message().contains("M-1"), outcome.problems().toString());
	}

	private Outcome<ActReceipt> feed(RecordRef material) {
		return at.cultures.feed(at.bench,
				new Acts.Feed(ActDetails.using(material), at.flask, Optional.empty(), Optional.empty()));
	}
}
