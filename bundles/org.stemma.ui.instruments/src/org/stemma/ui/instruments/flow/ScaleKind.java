/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

/** How an axis of events is scaled. */
public enum ScaleKind {
	/** Even. */
	LINEAR,
	/** Logarithmic; what is 0 or below lies on the edge. */
	LOGARITHMIC,
	/** Logicle: logarithmic with an even part about 0. */
	LOGICLE,
	/** Inverse hyperbolic sine. */
	ASINH
}
