/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.stemma.model.donation.Donor;

class SaltsTest {

	private final KindModels kinds = Models.stemma();
	private final Salts salts = new Salts(kinds, new SecureRandom());
	private final Donor donor = kinds.create(Donor.class);

	@Test
	void saltsWhatIsPersonalAndSet() {
		assertEquals(Map.of(), salts.of(donor));
		donor.setName("Zoë");
		donor.setNote("not personal");
		assertEquals(Set.of("name"), salts.of(donor).keySet());
	}

	@Test
	void keepsTheSaltOfAValueThatStaysAndRenewsTheOthers() {
		donor.setName("Zoë");
		donor.setBirthDate(LocalDate.of(1980, 5, 17));
		Map<String, String> known = salts.of(donor);
		Donor changed = (Donor) EcoreUtil.copy((EObject) donor);
		changed.setName("Zoe");
		Map<String, String> now = salts.of(changed, donor, known);
		assertEquals(known.get("birthDate"), now.get("birthDate"));
		assertNotEquals(known.get("name"), now.get("name"));
	}

	@Test
	void dropsTheSaltOfAValueThatWasCleared() {
		donor.setName("Zoë");
		Map<String, String> known = salts.of(donor);
		Donor cleared = (Donor) EcoreUtil.copy((EObject) donor);
		cleared.setName(null);
		assertEquals(Map.of(), salts.of(cleared, donor, known));
	}
}
