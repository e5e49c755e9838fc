/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.flowjo;

import java.util.Map;

import org.stemma.cytometry.compensation.Compensation;
import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Dimension.Compensating;
import org.stemma.cytometry.transform.Transform;

/**
 * How channels of a workspace are named and shown.
 *
 * @param prefix   what stands before the name of a compensated channel
 * @param suffix   what stands behind it
 * @param matrices the sample's matrix, if any
 * @param scales   display scales by the names of channels
 */
record Axes(String prefix, String suffix, Map<String, Compensation> matrices, Map<String, Transform> scales) {

	/** The dimension of a channel, on measured values. */
	Dimension measured(String channel) {
		boolean marked = !prefix.isEmpty() || !suffix.isEmpty();
		if (marked && channel.startsWith(prefix) && channel.endsWith(suffix)
				&& channel.length() > prefix.length() + suffix.length()) {
			String plain = channel.substring(prefix.length(), channel.length() - suffix.length());
			Compensation matrix = matrices.get(PopulationGates.MATRIX);
			if (matrix != null && matrix.fluorochromes().contains(plain)) {
				return Dimension.of(plain).with(new Compensating(PopulationGates.MATRIX));
			}
		}
		return Dimension.of(channel);
	}

	/** The scale on which a channel is shown. */
	java.util.Optional<Transform> scale(String channel) {
		return java.util.Optional.ofNullable(scales.get(channel));
	}
}
