/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

/** Plots of events. */
public enum FlowKind {
	/** Dots coloured by density. */
	DENSITY,
	/** Lines of equal density over dots. */
	CONTOUR,
	/** Dots of one colour. */
	DOTS,
	/** Counts along one axis; several populations over one another. */
	HISTOGRAM;

	/** Whether there is a second axis. */
	public boolean plane() {
		return this != HISTOGRAM;
	}
}
