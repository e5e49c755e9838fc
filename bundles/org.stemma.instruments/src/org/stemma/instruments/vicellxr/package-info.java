/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Beckman Coulter Vi-CELL XR: the table of results, in a workbook or saved as text, and the report on one sample. */
package org.stemma.instruments.vicellxr;
