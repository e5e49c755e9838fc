/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.List;

/**
 * A gate on a plot.
 *
 * @param id       its identifier
 * @param shape    where it lies
 * @param words    its name and share; those of four quadrants: lower left, lower right, upper left, upper right
 * @param selected whether it is edited
 */
public record DrawnGate(String id, GateShape shape, List<String> words, boolean selected) {
}
