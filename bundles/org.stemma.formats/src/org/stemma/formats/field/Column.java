/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import org.stemma.formats.table.Cell;
import org.stemma.formats.value.Label;

/**
 * A column or key of a file of which it is known what it means.
 *
 * @param rule   what it means
 * @param index  number of its cell in each row, from 0
 * @param header the cell with its name
 * @param label  the name taken apart
 */
record Column(FieldRule rule, int index, Cell header, Label label) {
}
