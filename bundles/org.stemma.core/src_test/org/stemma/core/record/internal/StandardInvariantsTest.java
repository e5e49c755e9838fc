/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.Problem;
import org.stemma.core.record.KindModels;
import org.stemma.core.record.Models;
import org.stemma.model.donation.Consent;
import org.stemma.model.donation.EthicsApproval;
import org.stemma.model.instrument.Calibration;
import org.stemma.model.quality.Criterion;
import org.stemma.model.quality.Method;
import org.stemma.model.quality.QualityFactory;
import org.stemma.model.quality.SpecificationVersion;
import org.stemma.model.record.Record;

class StandardInvariantsTest {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

	private final KindModels kinds = Models.stemma();

	private List<String> codes(Record record) {
		return new StandardInvariants(kinds).all().stream().flatMap(each -> each.check(record).stream())
				.map(Problem::code).toList();
	}

	private SpecificationVersion specification(Criterion... criteria) {
		SpecificationVersion version = kinds.create(SpecificationVersion.class);
		version.setCode("S-1");
		version.getCriteria().addAll(List.of(criteria));
		return version;
	}

	private static Criterion criterion(String test, String low, String high) {
		Criterion criterion = QualityFactory.eINSTANCE.createCriterion();
		criterion.setTest(test);
		criterion.setLow(low == null ? null : new BigDecimal(low));
		criterion.setHigh(high == null ? null : new BigDecimal(high));
		return criterion;
	}

	@Test
	void refusesAConsentWithdrawnBeforeItWasGiven() {
		Consent consent = kinds.create(Consent.class);
		consent.setGiven(DAY);
		consent.setWithdrawn(DAY);
		assertEquals(List.of(), codes(consent));
		consent.setWithdrawn(DAY.minusDays(1));
		consent.setValidUntil(DAY.minusDays(1));
		assertEquals(List.of("record.order", "record.order"), codes(consent));
	}

	@Test
	void refusesACalibrationThatIsDueBeforeItWasDone() {
		Calibration calibration = kinds.create(Calibration.class);
		calibration.setPerformed(DAY);
		calibration.setDue(DAY.minusDays(1));
		assertEquals(List.of("record.order"), codes(calibration));
	}

	@Test
	void refusesApprovalsAndMethodsThatEndBeforeTheyBegin() {
		EthicsApproval approval = kinds.create(EthicsApproval.class);
		approval.setApproved(DAY);
		approval.setRevoked(DAY.minusDays(1));
		assertEquals(List.of("record.order"), codes(approval));
		Method method = kinds.create(Method.class);
		method.setEffective(DAY);
		method.setRetired(DAY.minusDays(1));
		assertEquals(List.of("record.order"), codes(method));
	}

	@Test
	void refusesTwoCriteriaOfOneName() {
		assertEquals(List.of("criterion.twice"),
				codes(specification(criterion("Viability", "70", null), criterion(" viability ", "80", null))));
		assertEquals(List.of(), codes(specification(criterion("Viability", "70", null), criterion("CD90", "95", null))));
	}

	@Test
	void refusesLimitsThatNothingPasses() {
		assertEquals(List.of("criterion.limits"), codes(specification(criterion("pH", "7.4", "7.2"))));
		assertEquals(List.of(), codes(specification(criterion("pH", "7.4", "7.40"))));
		Criterion open = criterion("pH", "7.4", "7.4");
		open.setHighOpen(true);
		assertEquals(List.of("criterion.limits"), codes(specification(open)));
	}

	@Test
	void refusesAcceptedValuesThatCannotBeEntered() {
		Criterion choice = criterion("Mycoplasma", null, null);
		choice.getChoices().addAll(List.of("detected", "not detected"));
		choice.getAccepted().add("negative");
		assertEquals(List.of("criterion.choices"), codes(specification(choice)));
	}
}
