/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Standard curves of immunoassays and other readings of plates against known concentrations: the logistic curve of four or
 * five parameters fitted to the standards of a file, what it makes of each well, and what share of the standards it finds
 * again.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("1.0.0")
package org.stemma.core.calculation.assay;
