/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.Comparator;
import java.util.List;

import org.stemma.core.record.KindModel;
import org.stemma.core.record.KindModels;

/** The kinds that people set up by hand, in the order of the work. */
final class SetUpOrder {

	/** Persons are made with their passwords, not here. */
	static final String PERSON = "identity.Person";

	private static final List<String> ORDER = List.of("donation.Donor", "donation.Consent", "donation.EthicsApproval",
			"donation.Collection", "donation.CellLine", "material.MaterialLot", "instrument.Instrument",
			"instrument.InstrumentQualification", "instrument.Calibration", "instrument.Maintenance", "quality.Method",
			"quality.SpecificationVersion", "culture.Lot", "culture.Cryovial");

	private final KindModels kinds;

	SetUpOrder(KindModels kinds) {
		this.kinds = kinds;
	}

	/** Stemma's own first, then those of others in the model's order. */
	List<KindModel> all() {
		return kinds.records().stream().filter(SetUpOrder::byHand).sorted(Comparator.comparingInt(SetUpOrder::place))
				.toList();
	}

	static boolean byHand(KindModel kind) {
		return kind.setUp() && !kind.name().equals(PERSON);
	}

	private static int place(KindModel kind) {
		int place = ORDER.indexOf(kind.name());
		return place < 0 ? ORDER.size() : place;
	}
}
