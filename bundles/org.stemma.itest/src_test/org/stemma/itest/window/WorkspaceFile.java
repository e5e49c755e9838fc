/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.itest.window;

/** A made up FlowJo workspace with a rectangle over both scatters and a range of size in it. */
final class WorkspaceFile {

    private static final String NAMES = "xmlns:gating=\"http://www.isac-net.org/std/Gating-ML/v2.0/gating\" "
        + "xmlns:transforms=\"http://www.isac-net.org/std/Gating-ML/v2.0/transformations\" "
        + "xmlns:data-type=\"http://www.isac-net.org/std/Gating-ML/v2.0/datatypes\"";

    private WorkspaceFile() {
    }

    /** Its text for a data file; the gate in the gate begins at 70,000. */
    static String text(String data, int left, int bottom, int right, int top) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Workspace version=\"20.0\" modDate=\"Mon Mar 02 10:00:00 CET 2026\" "
            + "flowJoVersion=\"10.10.0\" " + NAMES + "><SampleList><Sample><Transformations>" + scale("FSC-A") + scale("SSC-A")
            + "</Transformations><Keywords><Keyword name=\"$DATE\" value=\"02-MAR-2026\"/></Keywords><SampleNode name=\"" + data
            + "\" count=\"60000\" sampleID=\"1\"><Subpopulations><Population name=\"Cells\" count=\"-1\"><Gate gating:id=\"G1\">"
            + "<gating:RectangleGate>" + axis("FSC-A", left, right) + axis("SSC-A", bottom, top) + "</gating:RectangleGate></Gate>"
            + "<Subpopulations><Population name=\"Large\" count=\"-1\"><Gate gating:id=\"G2\" gating:parent_id=\"G1\"><gating:RectangleGate>"
            + axis("FSC-A", 70_000, 250_000) + axis("SSC-A", 0, 250_000) + "</gating:RectangleGate></Gate></Population></Subpopulations></Population>"
            + "</Subpopulations></SampleNode></Sample></SampleList></Workspace>";
    }

    private static String scale(String channel) {
        return "<transforms:linear transforms:minRange=\"0\" transforms:maxRange=\"262144\"><data-type:parameter data-type:name=\"" + channel
            + "\"/></transforms:linear>";
    }

    private static String axis(String channel, int low, int high) {
        return "<gating:dimension gating:min=\"" + low + "\" gating:max=\"" + high + "\"><data-type:fcs-dimension data-type:name=\"" + channel
            + "\"/></gating:dimension>";
    }
}
