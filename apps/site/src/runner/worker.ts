import { startRunner } from "@standby/checks/page/runner";
import * as reliability from "@standby/reliability";

startRunner({ "@standby/reliability": reliability });
