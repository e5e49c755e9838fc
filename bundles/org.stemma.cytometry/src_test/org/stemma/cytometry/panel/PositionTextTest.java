/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Dimension.Compensating;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Ellipsoid;
import org.stemma.cytometry.gate.Region.Interval;
import org.stemma.cytometry.transform.Asinh;
import org.stemma.cytometry.transform.Hyperlog;
import org.stemma.cytometry.transform.Linear;
import org.stemma.cytometry.transform.Logarithmic;
import org.stemma.cytometry.transform.Logicle;

class PositionTextTest {

	@Test
	void saysEveryShippedGateAndReadsTheSameRegionAgain() {
		for (PanelTemplate template : PanelTemplate.shipped()) {
			for (Gate gate : template.drawn()) {
				String words = PositionText.of(gate.region()).orElseThrow();
				assertEquals(Optional.of(gate.region()), PositionText.read(words), words);
				assertTrue(words.length() < 400, words);
			}
		}
	}

	@Test
	void isReadableToPeople() {
		Region region = PanelTemplate.ishageCd34().gates().gate("CD45dim").orElseThrow().region();
		assertEquals("CD45 compensated on logicle(262144 0.5 4.5 0) from 0.35 below 0.65 and SSC-A below 100000",
				PositionText.of(region).orElseThrow());
	}

	@Test
	void keepsEachNumberToItsLastDigitAndEachScale() {
		Dimension marker = new Dimension(new Dimension.Channel("CD34"), Compensating.IN_FILE, Optional.empty());
		List<Dimension> axes = List.of(marker.on(new Linear(1000, 10)), marker.on(new Logarithmic(1e7, 5)), marker.on(new Asinh(262144, 4, 1)),
				marker.on(new Logicle(262144, 1.0 / 3, 4.5, 0)), marker.on(new Hyperlog(10_000, 0.5, 4.5, 0)), marker);
		Box box = new Box(axes, axes.stream().map(axis -> new Interval(-1.0 / 7, 1e-17 + 1e300)).toList());
		assertEquals(Optional.of(box), PositionText.read(PositionText.of(box).orElseThrow()));
		Ellipsoid round = new Ellipsoid(axes.subList(0, 2), List.of(0.1, 2.0 / 3), List.of(List.of(1.0, 0.5), List.of(0.5, 2.0)), 1.25);
		assertEquals(Optional.of(round), PositionText.read(PositionText.of(round).orElseThrow()));
		Box anywhere = new Box(List.of(marker), List.of(new Interval(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)));
		assertEquals(Optional.of(anywhere), PositionText.read(PositionText.of(anywhere).orElseThrow()));
	}

	@Test
	void hasNoWordsForAMatrixOfTheGatesOwn() {
		assertTrue(PositionText.of(new Box(List.of(Dimension.of("CD34").with(new Compensating("mine"))), List.of(new Interval(0, 1)))).isEmpty());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "CD45", "CD45 anywhere from 1", "CD45 from x", "CD45 from 2 below 1", "CD45 between 1 and 2", "CD45 on logicle(1 2)", "CD45 on logicle(-1 0.5 4.5 0) from 1",
			"polygon of FSC-A and SSC-A: 1 2; 3 4", "polygon of FSC-A: 1 2; 3 4; 5 6", "polygon of FSC-A and SSC-A: 1 2; 3 4; 5", "<gating:Gating-ML/>",
			"ellipse of FSC-A and SSC-A: centre 1 2; covariance 1 0 0; distance 1", "ellipse of FSC-A: centre 1; covariance 1; distance -1", "CD45 from 1e999" })
	void readsNothingFromOtherWords(String words) {
		assertEquals(Optional.empty(), PositionText.read(words));
	}
}
