/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.compare;

import java.util.ArrayList;
import java.util.List;

import org.stemma.conformance.asm.Measurement;

/** Pairs measurements of one sample and well with what was read: in order, or where that is not right by what fits best. */
final class Pairing {

	/** With more of them only the order tells. */
	private static final int MOST = 150;

	private final Judge judge;
	private final List<Side> sides;

	Pairing(Judge judge, List<Side> sides) {
		this.judge = judge;
		this.sides = sides;
	}

	/** What differs in the better way. */
	Findings with(List<Measurement> measurements) {
		Findings inOrder = inOrder(measurements);
		if (inOrder.differences().isEmpty() || measurements.size() == 1 && sides.size() == 1 || measurements.size() > MOST) {
			return inOrder;
		}
		Findings best = best(measurements);
		return best.differences().size() < inOrder.differences().size() ? best : inOrder;
	}

	private Findings inOrder(List<Measurement> measurements) {
		Findings.Collected findings = new Findings.Collected();
		for (int i = 0; i < measurements.size(); i++) {
			findings.add(new SideComparison(judge, sides.get(Math.min(i, sides.size() - 1))).with(measurements.get(i)));
		}
		return findings.result();
	}

	private Findings best(List<Measurement> measurements) {
		List<Side> left = new ArrayList<>(sides);
		Findings.Collected findings = new Findings.Collected();
		for (Measurement measurement : measurements) {
			Side best = null;
			Findings fewest = new Findings(List.of(), List.of());
			for (Side side : left.isEmpty() ? sides : left) {
				Findings found = new SideComparison(judge, side).with(measurement);
				if (best == null || found.differences().size() < fewest.differences().size()) {
					best = side;
					fewest = found;
				}
			}
			left.remove(best);
			findings.add(fewest);
		}
		return findings.result();
	}
}
