/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/** Luminex xPONENT: the batch report of a multiplex bead assay, with a table for each kind of value. */
package org.stemma.instruments.xponent;
