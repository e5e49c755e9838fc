/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.culture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Quantity;
import org.stemma.api.RecordRef;

/** The requests for each act; cell numbers are viable cells, viability in percent, 0 to 100. */
public interface Acts {

	/** Cells from a cryovial into new vessels of a lot. */
	record Thaw(ActDetails details, RecordRef lot, RecordRef cryovial, BigDecimal viableCells,
			Optional<BigDecimal> viability, List<NewVessel> into) {
		/** Copies the list. */
		public Thaw {
			into = List.copyOf(into);
		}
	}

	/**
	 * Cells from a collection or line into new vessels of a lot.
	 *
	 * @param passageNumber passage number of the new vessels, 0 for a primary culture
	 * @param doublings     cumulative population doublings so far, 0 for a primary culture
	 */
	record Seed(ActDetails details, RecordRef lot, RecordRef origin, BigDecimal viableCells,
			Optional<BigDecimal> viability, int passageNumber, BigDecimal doublings, List<NewVessel> into) {
		/** Copies the list. */
		public Seed {
			into = List.copyOf(into);
		}
	}

	/** Fresh medium; the fraction exchanged is 0 to 1. */
	record Feed(ActDetails details, RecordRef vessel, Optional<Quantity> volume,
			Optional<BigDecimal> fractionExchanged) {
	}

	/** What was seen; confluence in percent. */
	record Observe(ActDetails details, RecordRef vessel, Optional<BigDecimal> confluence, String morphology,
			boolean contaminated) {
	}

	/** Cells counted; densities in 10^6 cells per mL, volume in mL. One density or the viable cells must be given. */
	record Count(ActDetails details, RecordRef vessel, Optional<BigDecimal> viableDensity,
			Optional<BigDecimal> totalDensity, Optional<BigDecimal> viability, Optional<BigDecimal> volume,
			Optional<BigDecimal> viableCells, Optional<RecordRef> run) {
	}

	/** A passage; cells harvested but not seeded are taken as discarded or counted elsewhere. */
	record Passage(ActDetails details, RecordRef vessel, BigDecimal harvestedCells, Optional<BigDecimal> viability,
			List<NewVessel> into) {
		/** Copies the list. */
		public Passage {
			into = List.copyOf(into);
		}
	}

	/** A split; the old vessel is empty afterwards. */
	record Split(ActDetails details, RecordRef vessel, List<NewVessel> into) {
		/** Copies the list. */
		public Split {
			into = List.copyOf(into);
		}
	}

	/** A harvest of one or more vessels of one lot. */
	record Harvest(ActDetails details, List<RecordRef> vessels, BigDecimal viableCells,
			Optional<BigDecimal> viability, Optional<Quantity> volume) {
		/** Copies the list. */
		public Harvest {
			vessels = List.copyOf(vessels);
		}
	}

	/**
	 * Cells frozen into vials.
	 *
	 * @param vials codes of the vials; an empty code lets Stemma give one
	 */
	record Freeze(ActDetails details, List<RecordRef> vessels, BigDecimal viableCellsPerVial,
			Optional<BigDecimal> viability, Optional<Quantity> volumePerVial, String coolingProgramme,
			List<String> vials) {
		/** Copies the lists. */
		public Freeze {
			vessels = List.copyOf(vessels);
			vials = List.copyOf(vials);
		}
	}

	/** A vessel or vial thrown away, and why. */
	record Discard(ActDetails details, RecordRef subject, String reason) {
	}
}
