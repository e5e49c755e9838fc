/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.List;
import java.util.Optional;

import org.stemma.ui.plot.Axes;
import org.stemma.ui.plot.Outline;
import org.stemma.ui.plot.Raster;

/**
 * Events as they were drawn, away from the thread of the windows.
 *
 * @param request    what was asked
 * @param axes       its axes
 * @param raster     dots, in a plane
 * @param contours   lines in places from 0 to 1
 * @param histograms counts, along one axis
 * @param count      number of events shown
 */
public record FlowPicture(FlowRequest request, Axes axes, Optional<Raster> raster, List<Outline> contours, List<Histogram> histograms, int count) {

	/** Copies the lists. */
	public FlowPicture {
		contours = List.copyOf(contours);
		histograms = List.copyOf(histograms);
	}
}
